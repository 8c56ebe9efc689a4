package io.toptier.bench;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.toptier.bench.azure.Columns;
import io.toptier.bench.azure.Format;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

class BigExportTest {

    private static final int LINES = 20_000;
    private static final int FILES = 3;
    private static final String EFFECTIVE = "exports/ea/100100/daily-amortized";
    private static final String BILLED = "exports/ea/100100/daily-actual";
    private static final String COST = "CostInBillingCurrency";

    @TempDir
    private Path folder;

    @Test
    void theTotalsAreTheExactSumsOfTheLines() throws IOException {
        var totals = BigExport.write(folder, LINES, Format.CSV, FILES);
        var effective = rows(EFFECTIVE);
        var billed = rows(BILLED);
        assertThat(effective).hasSize(LINES);
        assertThat(billed).hasSize(LINES / 10);
        assertThat(sum(effective)).isEqualByComparingTo(totals.effective());
        assertThat(sum(billed)).isEqualByComparingTo(totals.billed());
    }

    @Test
    void theLinesHaveFiftyColumnsOfTheEnterpriseAgreement() throws IOException {
        BigExport.write(folder, LINES, Format.CSV, FILES);
        var header = rows(EFFECTIVE).get(0).getHeader();
        assertThat(header).hasSize(50);
        assertThat(Columns.EA_2024_08_01.names()).containsSubsequence(header);
    }

    @Test
    void theCostsAreSpreadAsRealOnesAre() throws IOException {
        BigExport.write(folder, LINES, Format.CSV, FILES);
        var costs = rows(EFFECTIVE).stream().map(row -> row.getField(COST)).toList();
        assertThat(percent(costs, cost -> cost.contains("E"))).isBetween(0.7, 1.3);
        assertThat(percent(costs, cost -> cost.startsWith("-"))).isBetween(0.7, 1.3);
        assertThat(percent(costs, cost -> new BigDecimal(cost).scale() == 28)).isBetween(2.5, 3.5);
        assertThat(percent(costs, cost -> new BigDecimal(cost).scale() == 15)).isGreaterThan(90);
    }

    @Test
    void gzipAndParquetHoldTheSameLines(@TempDir Path gzipped, @TempDir Path parquet) throws Exception {
        var totals = BigExport.write(folder, LINES, Format.CSV, FILES);
        assertThat(BigExport.write(gzipped, LINES, Format.CSV_GZ, FILES)).isEqualTo(totals);
        assertThat(BigExport.write(parquet, LINES, Format.PARQUET, FILES)).isEqualTo(totals);
        for (int part = 0; part < FILES; part++) {
            var plain = Files.readAllBytes(file(folder, Format.CSV.fileName(part)));
            try (var gzip = new GZIPInputStream(Files.newInputStream(file(gzipped, Format.CSV_GZ.fileName(part))))) {
                assertThat(gzip.readAllBytes()).isEqualTo(plain);
            }
        }
        assertThat(costsOfParquet(parquet))
                .isEqualTo(
                        rows(EFFECTIVE).stream().map(row -> row.getField(COST)).toList());
    }

    @ParameterizedTest
    @EnumSource
    void theManifestCountsTheBytesAndNothingElseIsLeftBehind(Format format) throws IOException {
        BigExport.write(folder, LINES, format, FILES);
        var run = file(folder, "manifest.json");
        var manifest = JsonMapper.shared().readTree(run);
        long bytes = 0;
        for (int part = 0; part < FILES; part++) {
            bytes += Files.size(run.resolveSibling(format.fileName(part)));
        }
        assertThat(manifest.get("byteCount").asLong()).isEqualTo(bytes);
        try (var there = Files.list(run.resolveSibling(""))) {
            assertThat(there).hasSize(FILES + 1);
        }
    }

    private List<NamedCsvRecord> rows(String export) throws IOException {
        var rows = new ArrayList<NamedCsvRecord>();
        for (var file : files(folder.resolve(export), ".csv")) {
            try (var csv = CsvReader.builder().ofNamedCsvRecord(file)) {
                csv.forEach(rows::add);
            }
        }
        return rows;
    }

    private static List<String> costsOfParquet(Path workspace) throws SQLException, IOException {
        var costs = new ArrayList<String>();
        try (var duckdb = DriverManager.getConnection("jdbc:duckdb:")) {
            for (var file : files(workspace.resolve(EFFECTIVE), ".parquet")) {
                try (var statement = duckdb.createStatement();
                        var rows = statement.executeQuery("select " + COST + " from '" + file + "'")) {
                    while (rows.next()) {
                        costs.add(rows.getString(1));
                    }
                }
            }
        }
        return costs;
    }

    private static Path file(Path workspace, String name) throws IOException {
        return files(workspace.resolve(EFFECTIVE), name).get(0);
    }

    private static List<Path> files(Path folder, String suffix) throws IOException {
        try (var walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        }
    }

    private static BigDecimal sum(List<NamedCsvRecord> rows) {
        return rows.stream().map(row -> new BigDecimal(row.getField(COST))).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static double percent(List<String> costs, Predicate<String> which) {
        return 100.0 * costs.stream().filter(which).count() / costs.size();
    }
}
