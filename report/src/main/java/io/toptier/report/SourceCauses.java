package io.toptier.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.toptier.report.MonthFigures.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** What changed in the exports that two revisions of a month were read from. */
final class SourceCauses {
    private SourceCauses() {}

    /** A later run, other lines in the same run, an export more or less. */
    static List<String> between(List<Source> before, List<Source> after) {
        var earlier = byExport(before);
        var later = byExport(after);
        var exports = new TreeSet<>(earlier.keySet());
        exports.addAll(later.keySet());
        var causes = new ArrayList<String>();
        for (var export : exports) {
            causes.addAll(inExport(earlier.getOrDefault(export, List.of()), later.getOrDefault(export, List.of())));
        }
        return causes;
    }

    private static List<String> inExport(List<Source> earlier, List<Source> later) {
        if (earlier.isEmpty()) {
            return later.stream()
                    .map(source -> "export " + source.path() + " was added")
                    .toList();
        }
        if (later.isEmpty()) {
            return earlier.stream()
                    .map(source -> "export " + source.path() + " was removed")
                    .toList();
        }
        return later.stream()
                .filter(source -> earlier.stream().noneMatch(was -> sameLines(was, source)))
                .map(source -> cause(earlier, source))
                .toList();
    }

    private static String cause(List<Source> earlier, Source source) {
        if (earlier.stream().anyMatch(was -> was.run().equals(source.run()))) {
            return "export " + source.path() + " holds other lines than before";
        }
        var run = source.submitted() == null ? "another run" : "later run submitted " + source.submitted();
        return run + " of " + source.path();
    }

    private static boolean sameLines(Source was, Source source) {
        return was.run().equals(source.run()) && was.digest().equals(source.digest());
    }

    private static Map<String, List<Source>> byExport(List<Source> sources) {
        return sources.stream().collect(groupingBy(Source::export, TreeMap::new, toList()));
    }
}
