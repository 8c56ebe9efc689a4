package io.toptier.standing;

import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Month;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the partner stands in the program on a day, as known by a day.
 *
 * @param window the months that the measures look at; null where no rule says which
 * @param windowBasis who says so; an inference where the program does not
 * @param openMonths months of the window that are not final yet: their sales are a part
 * @param tiers co-sell ready, Azure IP co-sell eligible, Top Tier
 * @param readiness a checklist for each solution
 */
public record Standing(
        LocalDate on,
        KnownBy knownBy,
        @Nullable Window window,
        @Nullable Basis windowBasis,
        List<Month> openMonths,
        List<Tier> tiers,
        List<Readiness> readiness) {
    /** By which method days are projected; an inference of this program. */
    public static final String PROJECTION = Projection.METHOD;

    public Standing {
        openMonths = List.copyOf(openMonths);
        tiers = List.copyOf(tiers);
        readiness = List.copyOf(readiness);
    }

    public Tier tier(Tier.Name name) {
        return tiers.stream().filter(one -> one.name() == name).findFirst().orElseThrow();
    }

    public Optional<Readiness> readiness(String solution) {
        return readiness.stream()
                .filter(one -> one.solution().value().equals(solution))
                .findFirst();
    }
}
