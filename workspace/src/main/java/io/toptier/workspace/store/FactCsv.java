package io.toptier.workspace.store;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.toptier.workspace.Columns;
import io.toptier.workspace.CsvText;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table of facts as CSV text.
 *
 * @param header the names as they are written there
 * @param rows the fields of each, as many as the header has
 */
record FactCsv(List<String> header, List<List<String>> rows) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Empty where a row or a name could not be given back as it is. */
    static Optional<FactCsv> parse(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            var plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
            return plain.indexOf('\0') >= 0 ? Optional.empty() : parse(plain);
        } catch (CharacterCodingException | CsvParseException notKeepable) {
            return Optional.empty();
        }
    }

    private static Optional<FactCsv> parse(String text) {
        var records = new ArrayList<List<String>>();
        for (var record : CsvReader.builder().ofCsvRecord(text)) {
            if (!isBlank(record)) {
                records.add(record.getFields());
            }
        }
        if (records.isEmpty()) {
            return Optional.empty();
        }
        var header = records.get(0).stream().map(String::strip).toList();
        var rows = records.subList(1, records.size());
        var regular = rows.stream().allMatch(row -> row.size() == header.size());
        return regular && header.stream().noneMatch(String::isEmpty)
                ? Optional.of(new FactCsv(header, List.copyOf(rows)))
                : Optional.empty();
    }

    private static boolean isBlank(CsvRecord record) {
        return record.getFieldCount() == 1 && record.getField(0).isBlank();
    }

    byte[] bytes() {
        var csv = new CsvText(header);
        rows.forEach(csv::row);
        return csv.bytes();
    }

    /** The column each name means, a column of the company's own by its name; empty where two mean the same. */
    static Optional<Map<String, String>> meaning(List<String> header, Columns columns) {
        var meaning = new LinkedHashMap<String, String>();
        for (var name : header) {
            meaning.put(name, columns.meaning(name).orElse(name));
        }
        var distinct = meaning.values().stream().distinct().count();
        return distinct == header.size() ? Optional.of(meaning) : Optional.empty();
    }
}
