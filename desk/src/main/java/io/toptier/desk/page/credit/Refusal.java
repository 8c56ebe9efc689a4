package io.toptier.desk.page.credit;

import io.toptier.credit.Authority;
import io.toptier.credit.Verdict.NotCredited;
import io.toptier.rulebook.RuleId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is not credited for one reason.
 *
 * @param reason without the day, which differs from one to the other
 * @param rule that was asked; null where none had to be
 * @param authority what it says; null where it is silent, so that nobody can say
 */
public record Refusal(
        String reason, @Nullable RuleId rule, @Nullable Authority authority, Sum sum, List<NotCredited> claims) {
    public Refusal {
        claims = List.copyOf(claims);
    }

    /** Whether nobody can say, which is not a no. */
    public boolean isUnknown() {
        return rule != null && authority == null;
    }

    private record Key(
            String reason, @Nullable RuleId rule, @Nullable Authority authority) {
        static Key of(NotCredited not) {
            var day = not.claim().earnedOn().toString();
            return new Key(not.reason().replace(day, "that day"), not.rule(), not.authority());
        }
    }

    /** Those of most claims first. */
    static List<Refusal> of(List<NotCredited> all) {
        var groups = new LinkedHashMap<Key, List<NotCredited>>();
        all.forEach(not ->
                groups.computeIfAbsent(Key.of(not), none -> new ArrayList<>()).add(not));
        return groups.entrySet().stream()
                .map(group -> new Refusal(
                        group.getKey().reason(),
                        group.getKey().rule(),
                        group.getKey().authority(),
                        sum(group.getValue()),
                        group.getValue()))
                .sorted(Comparator.comparing(
                        (Refusal refusal) -> -refusal.claims().size()))
                .toList();
    }

    static Sum sum(List<NotCredited> claims) {
        return claims.stream().map(NotCredited::claim).map(Sum::of).reduce(Sum.NOTHING, Sum::plus);
    }
}
