package io.toptier.desk.page.standing;

import io.toptier.desk.web.Progress;
import io.toptier.standing.Measure;
import io.toptier.standing.Quantity;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A measure as its page shows it.
 *
 * @param progress null where the measure is no number
 * @param href where it is explained
 */
public record MeasureView(
        Measure measure, String name, @Nullable Progress progress, String href) {

    static MeasureView of(Measure measure, String href) {
        return new MeasureView(measure, StandingWords.named(measure.name()), progress(measure), href);
    }

    private static @Nullable Progress progress(Measure measure) {
        var have = StandingWords.number(measure.have());
        var need = StandingWords.number(measure.need());
        if (have.isEmpty() || need.isEmpty()) {
            return null;
        }
        var unit = Objects.requireNonNull(measure.need()) instanceof Quantity.Dollars ? "USD" : "";
        return new Progress(
                StandingWords.named(measure.name()),
                have.get(),
                need.get(),
                unit,
                measure.met(),
                measure.projected(),
                "");
    }
}
