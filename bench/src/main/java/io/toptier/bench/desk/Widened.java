package io.toptier.bench.desk;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The example company so many times as large: each customer with its deals, registrations, contracts and sales, and each
 * customer of its closed months. The cost exports stay as they are.
 *
 * @param times 1 is the example itself
 */
record Widened(Path from, Path to, int times) {
    private static final Pattern GUID =
            Pattern.compile("([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{8})[0-9a-fA-F]{4}");
    private static final Set<String> WIDE = Set.of("customers.csv", "deals.csv", "registrations.csv", "contracts.csv");
    private static final Set<String> NAMES =
            Set.of("id", "name", "aliases", "customer", "deal", "crmid", "domain", "customercompanyname");
    private static final JsonMapper JSON = JsonMapper.shared();

    void write() {
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var path = from.relativize(file).toString().replace('\\', '/');
                if (!path.startsWith("months/") && !path.startsWith("credit/")) {
                    write(file, path, to.resolve(path));
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void write(Path file, String path, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        if (WIDE.contains(path) || path.startsWith("sales/")) {
            table(file, target);
        } else if (path.matches("out/.*/month\\.json")) {
            Files.write(target, month((ObjectNode) JSON.readTree(Files.readAllBytes(file))));
        } else {
            Files.copy(file, target);
        }
    }

    private void table(Path file, Path target) throws IOException {
        var rows = new ArrayList<List<String>>();
        try (var csv = CsvReader.builder().ofCsvRecord(file)) {
            csv.forEach(record -> rows.add(record.getFields()));
        }
        var header = rows.get(0);
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(target)) {
            csv.writeRecord(header);
            for (int copy = 0; copy < times; copy++) {
                for (var row : rows.subList(1, rows.size())) {
                    csv.writeRecord(copy == 0 ? row : copied(header, row, copy));
                }
            }
        }
    }

    private static List<String> copied(List<String> header, List<String> row, int copy) {
        var cells = new ArrayList<String>();
        for (int at = 0; at < row.size(); at++) {
            var letters = header.get(at).replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
            var cell = GUID.matcher(row.get(at)).replaceAll("$1" + "%04x".formatted(copy));
            cells.add(cell.isEmpty() || !NAMES.contains(letters) ? cell : cell + "-" + copy);
        }
        return cells;
    }

    private byte[] month(ObjectNode month) {
        for (var currency : month.get("currencies")) {
            var in = (ObjectNode) currency;
            var customers = (ArrayNode) in.get("customers");
            var originals = customers.values().stream().toList();
            for (int copy = 1; copy < times; copy++) {
                for (var original : originals) {
                    customers.add(((ObjectNode) original.deepCopy())
                            .put("id", original.get("id").asString() + "-" + copy));
                }
            }
            var sum = new BigDecimal(in.get("customersTotal").asString());
            var more = sum.multiply(BigDecimal.valueOf(times - 1L));
            in.put("customersTotal", sum.add(more).toPlainString());
            in.put(
                    "effectiveTotal",
                    new BigDecimal(in.get("effectiveTotal").asString())
                            .add(more)
                            .toPlainString());
        }
        return JSON.writeValueAsBytes(month);
    }
}
