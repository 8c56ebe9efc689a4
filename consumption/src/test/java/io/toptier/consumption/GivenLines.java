package io.toptier.consumption;

import static java.util.stream.Collectors.toMap;

import io.toptier.kernel.Finding;
import io.toptier.kernel.Month;
import io.toptier.kernel.Place;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Lines that a test makes up. */
record GivenLines(Month month, List<LineGroup> groups, List<Finding> findings) implements LineGroups {
    static final Month NOVEMBER = Month.of(2023, 11);

    static GivenLines of(List<LineGroup> groups) {
        return new GivenLines(NOVEMBER, groups, List.of());
    }

    @Override
    public void forEach(Consumer<LineGroup> taker) {
        groups.forEach(taker);
    }

    /** By what a line says, since these lines stand nowhere. */
    @Override
    public Map<LineGroup, Place> locate(Said said, Collection<LineGroup> wanted) {
        return wanted.stream()
                .distinct()
                .collect(toMap(
                        group -> group,
                        group -> Place.file("exports/run-" + group.run())
                                .column(
                                        said == Said.TAGS
                                                ? group.tags()
                                                : group.charge().type())));
    }

    @Override
    public List<ExportRun> runs() {
        var last = groups.stream().mapToInt(LineGroup::run).max().orElse(0);
        return IntStream.rangeClosed(0, last)
                .mapToObj(at -> new ExportRun(
                        at, "exports/run-" + at, Side.BOTH, "focus-1.0", "run-" + at, null, 1, 0, List.of()))
                .toList();
    }

    @Override
    public void close() {
        // nothing is open
    }
}
