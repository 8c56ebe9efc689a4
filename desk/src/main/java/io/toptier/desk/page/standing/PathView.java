package io.toptier.desk.page.standing;

import io.toptier.standing.Path;
import io.toptier.standing.Tier;
import io.toptier.standing.Way;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A path to Top Tier: its alternatives, one of which is enough. */
public record PathView(String name, Path path, List<WayView> ways) {
    public PathView {
        ways = List.copyOf(ways);
    }

    /** An alternative, all of whose measures are needed. */
    public record WayView(Way way, List<MeasureView> measures) {
        public WayView {
            measures = List.copyOf(measures);
        }

        public @Nullable LocalDate projected() {
            return way.projected();
        }
    }

    static PathView of(Path path, String standing) {
        var ways = path.ways().stream()
                .map(way -> new WayView(
                        way,
                        path.measures().stream()
                                .filter(measure -> measure.alternative() == way.number())
                                .map(measure -> MeasureView.of(
                                        measure,
                                        MeasureAddress.href(standing, Tier.Name.TOP_TIER.key(), path.name(), measure)))
                                .toList()))
                .toList();
        return new PathView(StandingWords.named(path.name()), path, ways);
    }
}
