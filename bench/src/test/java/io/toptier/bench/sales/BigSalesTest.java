package io.toptier.bench.sales;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.toptier.kernel.Decimals;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the sales were made to earn is what a query over their files comes to. */
class BigSalesTest {

    private static final int SALES = 8_000;
    private static final Path QUERIES =
            Path.of(Objects.requireNonNull(System.getProperty("toptier.root"))).resolve("bench/peers/credit");

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        BigSales.write(folder, SALES);
    }

    @Test
    void halfOfTheSalesAreFromBeforeTopTier() throws IOException {
        var months = new TreeMap<String, Integer>();
        for (var month : List.of("07", "08", "09", "10", "11", "12")) {
            months.put(
                    month,
                    rows(folder.resolve("sales/ISVRevenue-2023-" + month + ".csv"))
                            .size());
        }
        assertThat(months.values()).containsExactly(1000, 1000, 1000, 1000, 2000, 2000);
    }

    @Test
    void asTheRuleWasFirstSalesSinceNovemberEarn() throws IOException, SQLException {
        assertThat(sums(difference("2023-12-15"))).isEqualTo(wanted("then"));
    }

    @Test
    void theChangeAddsThoseFromBefore() throws IOException, SQLException {
        var first = difference("2023-12-15");
        book(first);
        var second = difference("2024-01-15");
        assertThat(rows(second)).hasSizeBetween(SALES * 45 / 100, SALES * 65 / 100);
        assertThat(plus(sums(first), sums(second))).isEqualTo(wanted("now"));
    }

    @Test
    void aChangedMonthBooksItsDifferences() throws IOException, SQLException {
        var before = difference("2024-01-15");
        book(before);
        var file = "ISVRevenue-2023-12.csv";
        Files.copy(
                folder.resolve("changed").resolve(file), folder.resolve("sales").resolve(file), REPLACE_EXISTING);
        var after = difference("2024-01-15");
        assertThat(rows(after)).isNotEmpty().hasSizeLessThan(SALES / 10);
        assertThat(amounts(plus(sums(before), sums(after)))).isEqualTo(amounts(wanted("changed")));
    }

    @Test
    void everyWayToMeetADealOccurs() throws IOException {
        var deals = rows(folder.resolve("deals.csv"));
        assertThat(deals).anyMatch(deal -> deal.getField("purchase_records").isEmpty());
        assertThat(deals).anyMatch(deal -> deal.getField("sellers").contains(";"));
        assertThat(deals).anyMatch(deal -> deal.getField("sellers").isEmpty());
        assertThat(wanted("now").keySet()).anyMatch(key -> key.startsWith(",")).hasSizeGreaterThan(500);
    }

    private Path difference(String knownBy) throws IOException, SQLException {
        var result = Files.createTempFile(folder, "difference", ".csv");
        BareRestatement.write(folder, knownBy, QUERIES, result);
        return result;
    }

    private void book(Path difference) throws IOException {
        var journal = Files.createDirectories(folder.resolve("credit/journal"));
        Files.copy(difference, journal.resolve("0001.csv"));
    }

    /** Entries, amount and dollars, by seller, quarter and currency. */
    private static Map<String, List<BigDecimal>> sums(Path difference) throws IOException {
        var sums = new TreeMap<String, List<BigDecimal>>();
        for (var row : rows(difference)) {
            var quarter = row.getField("earned_on").compareTo("2023-10-01") < 0 ? "FY24-Q1" : "FY24-Q2";
            var key = String.join(",", row.getField("seller"), quarter, row.getField("currency"));
            var one = List.of(BigDecimal.ONE, decimal(row, "amount"), decimal(row, "amount_usd"));
            sums.merge(key, one, BigSalesTest::plus);
        }
        return sums;
    }

    private Map<String, List<BigDecimal>> wanted(String name) throws IOException {
        var sums = new TreeMap<String, List<BigDecimal>>();
        for (var row : rows(folder.resolve("wanted-" + name + ".csv"))) {
            sums.put(
                    String.join(",", row.getField("seller"), row.getField("quarter"), row.getField("currency")),
                    List.of(decimal(row, "entries"), hundredths(row, "amount"), hundredths(row, "usd")));
        }
        return sums;
    }

    private static BigDecimal decimal(NamedCsvRecord row, String column) {
        return Decimals.canonical(new BigDecimal(row.getField(column)));
    }

    private static BigDecimal hundredths(NamedCsvRecord row, String column) {
        return Decimals.canonical(decimal(row, column).movePointLeft(2));
    }

    private static Map<String, List<BigDecimal>> plus(
            Map<String, List<BigDecimal>> one, Map<String, List<BigDecimal>> other) {
        var sums = new TreeMap<>(one);
        other.forEach((key, value) -> sums.merge(key, value, BigSalesTest::plus));
        return sums;
    }

    private static List<BigDecimal> plus(List<BigDecimal> one, List<BigDecimal> other) {
        return List.of(
                one.get(0).add(other.get(0)),
                Decimals.canonical(one.get(1).add(other.get(1))),
                Decimals.canonical(one.get(2).add(other.get(2))));
    }

    /** Without the number of entries, of which a change makes more. */
    private static Map<String, List<BigDecimal>> amounts(Map<String, List<BigDecimal>> sums) {
        var amounts = new TreeMap<String, List<BigDecimal>>();
        sums.forEach((key, sum) -> amounts.put(key, sum.subList(1, sum.size())));
        return amounts;
    }

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream().toList();
        }
    }
}
