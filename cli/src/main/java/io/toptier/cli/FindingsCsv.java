package io.toptier.cli;

import io.toptier.kernel.Finding;
import java.util.List;
import java.util.Objects;

/** Findings as CSV, a row each. */
final class FindingsCsv {
    private static final List<String> HEADER =
            List.of("code", "level", "file", "line", "column", "seen", "expected", "remedy");

    private FindingsCsv() {}

    static List<String> lines(List<Finding> findings) {
        return CsvLines.of(HEADER, findings.stream().map(FindingsCsv::fields).toList());
    }

    private static List<String> fields(Finding finding) {
        var place = finding.place();
        return List.of(
                finding.code(),
                finding.level().toString(),
                place.file(),
                Objects.toString(place.line(), ""),
                Objects.toString(place.column(), ""),
                finding.seen(),
                finding.expected(),
                finding.remedy());
    }
}
