package io.toptier.standing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A way to a tier; it is met when one of its ways is.
 *
 * @param name as {@code marketplace-performance}; for the tiers of a solution its id
 * @param ways its alternatives; none where no rule opens the path on the day
 * @param measures of all its ways, in their order
 * @param reason a sentence
 */
public record Path(String name, boolean met, List<Way> ways, List<Measure> measures, String reason) {
    public Path {
        ways = List.copyOf(ways);
        measures = List.copyOf(measures);
    }

    /** The first day one of its ways would be met if the last months went on. */
    public Optional<LocalDate> projected() {
        return ways.stream()
                .filter(way -> !way.met())
                .map(Way::projected)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }
}
