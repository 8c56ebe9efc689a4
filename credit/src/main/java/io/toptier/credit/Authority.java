package io.toptier.credit;

import io.toptier.report.Duty;
import io.toptier.rulebook.RuleId;
import io.toptier.rulebook.Ruling;
import io.toptier.rulebook.Trust;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rule that an entry rests on, as it was published on a day, and how near it is to Microsoft's own words. */
public record Authority(RuleId rule, LocalDate published, Trust trust) {
    public static final Map<String, Trust> TRUST =
            Arrays.stream(Trust.values()).collect(Collectors.toUnmodifiableMap(Trust::toString, Function.identity()));

    static Authority of(Ruling.Found ruling) {
        var publication = ruling.version().publication();
        return new Authority(ruling.rule().id(), publication.published(), publication.trust());
    }

    static Authority of(Duty.Basis basis) {
        return new Authority(new RuleId(basis.rule()), basis.published(), trust(basis.trust()));
    }

    public boolean isInferred() {
        return trust == Trust.INFERRED;
    }

    /** @throws IllegalArgumentException for a word that is no degree of trust */
    public static Trust trust(String word) {
        var trust = TRUST.get(word);
        if (trust == null) {
            throw new IllegalArgumentException("'" + word + "' is no degree of trust");
        }
        return trust;
    }

    /** {@code rule mbs-credit, published 2023-12-31, trust vendor}. */
    @Override
    public String toString() {
        return "rule " + rule + ", published " + published + ", trust " + trust;
    }
}
