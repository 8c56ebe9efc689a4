package io.toptier.standing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the alternatives of a path: every measure that it requires must be met.
 *
 * @param number from 1, in the order of the rule
 * @param missing the required measures that are not met
 * @param projected the day the last of them would be met if the last months went on; null where it is met or not in sight
 */
public record Way(
        int number,
        List<String> requires,
        List<String> missing,
        @Nullable LocalDate projected) {
    public Way {
        requires = List.copyOf(requires);
        missing = List.copyOf(missing);
    }

    static Way of(int number, List<Measure> measures) {
        var open = measures.stream().filter(one -> !one.met()).toList();
        return new Way(
                number,
                measures.stream().map(Measure::name).toList(),
                open.stream().map(Measure::name).toList(),
                lastOf(open));
    }

    public boolean met() {
        return missing.isEmpty();
    }

    private static @Nullable LocalDate lastOf(List<Measure> open) {
        @Nullable LocalDate last = null;
        for (var measure : open) {
            var day = measure.projected();
            if (day == null) {
                return null;
            }
            last = last == null || day.isAfter(last) ? day : last;
        }
        return last;
    }
}
