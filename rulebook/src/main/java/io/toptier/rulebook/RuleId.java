package io.toptier.rulebook;

import java.util.Optional;
import java.util.regex.Pattern;

/** The name of a rule, in kebab case, as {@code pracr-eligibility}. */
public record RuleId(String value) implements Comparable<RuleId> {
    private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public RuleId {
        if (!KEBAB.matcher(value).matches()) {
            throw new IllegalArgumentException("a rule is named in kebab case, not '" + value + "'");
        }
    }

    /** Empty for text that is no name of a rule. */
    public static Optional<RuleId> parse(String text) {
        return KEBAB.matcher(text).matches() ? Optional.of(new RuleId(text)) : Optional.empty();
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
