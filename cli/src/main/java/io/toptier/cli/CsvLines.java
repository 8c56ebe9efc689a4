package io.toptier.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/** A header and rows as CSV. */
final class CsvLines {
    private CsvLines() {}

    static List<String> of(List<String> header, List<List<String>> rows) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(header);
            rows.forEach(csv::writeRecord);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return Arrays.asList(text.toString().stripTrailing().split("\n", -1));
    }
}
