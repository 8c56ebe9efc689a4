package io.toptier.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.toptier.kernel.Finding;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Findings as CSV, a row each. */
final class FindingsCsv {
    private FindingsCsv() {}

    static List<String> lines(List<Finding> findings) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord("code", "level", "file", "line", "column", "seen", "expected", "remedy");
            for (var finding : findings) {
                var place = finding.place();
                csv.writeRecord(
                        finding.code(),
                        finding.level().toString(),
                        place.file(),
                        Objects.toString(place.line(), ""),
                        Objects.toString(place.column(), ""),
                        finding.seen(),
                        finding.expected(),
                        finding.remedy());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return Arrays.asList(text.toString().stripTrailing().split("\n", -1));
    }
}
