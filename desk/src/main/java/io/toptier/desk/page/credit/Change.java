package io.toptier.desk.page.credit;

import io.toptier.credit.Authority;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Amounts that moved for the same cause: one publication took the place of another, or facts became known.
 *
 * @param then the rule that spoke then; null where none did
 */
public record Change(@Nullable Authority then, @Nullable Authority now, List<Moved> moved) {
    public Change {
        moved = List.copyOf(moved);
    }

    private record Rules(@Nullable Authority then, @Nullable Authority now) {}

    static List<Change> of(List<Moved> all) {
        var groups = new LinkedHashMap<Rules, List<Moved>>();
        all.forEach(one -> groups.computeIfAbsent(new Rules(one.ruleThen(), one.ruleNow()), none -> new ArrayList<>())
                .add(one));
        return groups.entrySet().stream()
                .map(group -> new Change(group.getKey().then(), group.getKey().now(), group.getValue()))
                .toList();
    }

    public Sum sum() {
        return moved.stream().map(Moved::difference).reduce(Sum.NOTHING, Sum::plus);
    }

    /** Whether the same publication spoke on both days, so that facts moved it. */
    public boolean isOfFacts() {
        return then != null && then.equals(now);
    }
}
