package io.toptier.bench;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.toptier.bench.azure.Line;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The bytes of a line between the fields that change from line to line, in the order of the columns. */
record LineTemplate(List<byte[]> pieces) {

    /** Stands in a field that changes. */
    static final String BLANK = "\u0001";

    static LineTemplate of(Line line) {
        var encoded = encoded(BigColumns.fields(line));
        return new LineTemplate(Arrays.stream(encoded.split(BLANK, -1))
                .map(piece -> piece.getBytes(StandardCharsets.UTF_8))
                .toList());
    }

    /** A record as CSV, with its newline. */
    static String encoded(List<String> fields) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(fields);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
