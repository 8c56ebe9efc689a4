package io.toptier.bench.contoso;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A run as it lies on disk, read back without any help of the code that wrote it. */
record RunFolder(Path folder, JsonNode manifest) {

    static RunFolder read(Path folder) {
        return new RunFolder(folder, JsonMapper.shared().readTree(folder.resolve("manifest.json")));
    }

    /** All runs of an export for a month, or of all exports and months where both are empty. */
    static List<RunFolder> below(Path exports, String month) throws IOException {
        try (var walk = Files.walk(exports)) {
            return walk.filter(file -> file.endsWith("manifest.json"))
                    .map(file -> read(file.resolveSibling("")))
                    .filter(run -> run.month().startsWith(month))
                    .sorted((one, other) -> one.submitted().compareTo(other.submitted()))
                    .toList();
        }
    }

    String month() {
        return manifest.at("/runInfo/startDate").asString().substring(0, "2023-11".length());
    }

    String submitted() {
        return manifest.at("/runInfo/submittedTime").asString();
    }

    Path file(JsonNode blob) {
        var name = Path.of(blob.get("blobName").asString()).getFileName();
        return folder.resolve(String.valueOf(name));
    }

    List<NamedCsvRecord> rows() throws IOException {
        var rows = new ArrayList<NamedCsvRecord>();
        for (var blob : manifest.get("blobs")) {
            rows.addAll(rows(file(blob)));
        }
        return rows;
    }

    BigDecimal sum(String column) throws IOException {
        return rows().stream()
                .map(row -> new BigDecimal(row.getField(column)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static List<NamedCsvRecord> rows(Path file) throws IOException {
        try (var bytes = open(file);
                var csv = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(bytes)) {
            return csv.stream().toList();
        }
    }

    private static InputStream open(Path file) throws IOException {
        var bytes = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    }
}
