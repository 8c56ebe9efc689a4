package io.toptier.bench.contoso;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.toptier.bench.contoso.SellerCreditTruth.View;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sales are in the files what they were made to be, and what is said of them is their sum. */
class SalesTruthTest {

    private static final LocalDate NOVEMBER = LocalDate.parse("2023-11-01");

    @Test
    void theLastRowOfEachLineIsTheSale() throws IOException {
        var last = new LinkedHashMap<String, Map<String, String>>();
        for (var download : RevenueDownload.ALL) {
            rows("sales/" + download.name())
                    .forEach(row -> last.put(row.get("purchaserecordid") + "/" + row.get("lineitemid"), row));
        }
        assertThat(last).hasSize(Sales.ALL.size());
        for (var sale : Sales.ALL) {
            var row = last.get(sale.purchase().id() + "/" + Sales.lineItem(sale));
            assertThat(requireNonNull(row))
                    .containsEntry("monthstartdate", sale.on().toString())
                    .containsEntry("revenue", sale.revenue())
                    .containsEntry("customercompanyname", sale.purchase().company());
            assertThat(requireNonNull(row)
                            .getOrDefault("currency", sale.purchase().currency()))
                    .isEqualTo(sale.purchase().currency());
        }
    }

    @Test
    void oneLineWasReportedDifferentlyBefore() throws IOException {
        var restated = Sales.ALL.stream().filter(Sale::isRestated).toList();
        assertThat(restated).hasSize(1);
        var id = restated.get(0).purchase().id();
        assertThat(rows("sales/ISVRevenue-2023-11.csv"))
                .anySatisfy(row -> assertThat(row)
                        .containsEntry("purchaserecordid", id)
                        .containsEntry("revenue", restated.get(0).firstReported()));
    }

    @ParameterizedTest
    @EnumSource(Purchase.class)
    void everyPurchaseIsTiedToItsDeal(Purchase purchase) throws IOException {
        var deals = deals(purchase);
        if (purchase.tie() == Tie.NONE) {
            assertThat(deals).isEmpty();
        } else {
            assertThat(deals).hasSize(1);
            assertThat(deals.get(0).getField("sellers")).isEqualTo(String.join(";", purchase.sellers()));
        }
    }

    @Test
    void aSolutionIsEligibleSinceItsTableSaysSo() throws IOException {
        for (var row : RunFolder.rows(Examples.contoso().resolve("solutions.csv"))) {
            if (row.getField("co_sell_status").equals("azure-ip-co-sell-eligible")) {
                var since = LocalDate.parse(row.getField("since"));
                var offer = List.of(Offer.values()).stream()
                        .filter(one -> one.solution().equals(row.getField("id")))
                        .findFirst()
                        .orElseThrow();
                assertThat(offer.isEligible(since)).isTrue();
                assertThat(offer.isEligible(since.minusDays(1))).isFalse();
            }
        }
    }

    @Test
    void theChangeMovesJulyToOctoberAndNothingElse() {
        assertThat(Sales.ALL)
                .filteredOn(SalesPage::isMoved)
                .hasSize(21)
                .allMatch(sale -> sale.on().isBefore(NOVEMBER))
                .noneMatch(sale -> sale.month().fiscalYear().endingIn() != 2024);
        assertThat(Sales.ALL)
                .filteredOn(View.BEFORE_THE_CHANGE::credits)
                .isNotEmpty()
                .allMatch(View.AFTER_THE_CHANGE::credits)
                .noneMatch(sale -> sale.on().isBefore(NOVEMBER));
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void aSellersTotalIsTheSumOfItsQuarters(View view) {
        for (var seller : truth().at("/knownBy/" + view.knownBy)) {
            assertThat(sum(seller.get("quarters"))).isEqualByComparingTo(amount(seller));
        }
    }

    @Test
    void topTierComesWithinReachInOctober() {
        var reached = TrailingMonths.all().stream()
                .filter(months -> months.transactions() >= 30 && months.customers() >= 8)
                .map(months -> months.last().toString())
                .toList();
        assertThat(reached).first().isEqualTo("2023-10");
        assertThat(TrailingMonths.all()).allMatch(months -> months.billedUsd().compareTo(new BigDecimal("400000")) < 0);
    }

    /** Those that name the record, else those of the customer and the solution from the year before the first sale. */
    private static List<NamedCsvRecord> deals(Purchase purchase) throws IOException {
        var all = RunFolder.rows(Examples.contoso().resolve("deals.csv"));
        var named = all.stream()
                .filter(deal -> deal.getField("purchase_records").contains(purchase.id()))
                .toList();
        assertThat(named).hasSize(purchase.tie() == Tie.RECORD ? 1 : 0);
        if (purchase.tie() == Tie.RECORD) {
            return named;
        }
        var found = new ArrayList<NamedCsvRecord>();
        var customer = customer(purchase);
        for (var deal : all) {
            var created = OffsetDateTime.parse(deal.getField("created_at")).toLocalDate();
            if (deal.getField("customer").equals(customer)
                    && List.of(deal.getField("solutions").split(";", -1))
                            .contains(purchase.offer().solution())
                    && created.isBefore(first(purchase))
                    && created.isAfter(first(purchase).minusYears(1))) {
                found.add(deal);
            }
        }
        return found;
    }

    private static String customer(Purchase purchase) throws IOException {
        var names = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        for (var row : RunFolder.rows(Examples.contoso().resolve("customers.csv"))) {
            names.put(row.getField("name"), row.getField("id"));
            for (var alias : row.getField("aliases").split(";", -1)) {
                names.put(alias, row.getField("id"));
            }
        }
        return requireNonNull(names.get(purchase.company()));
    }

    private static LocalDate first(Purchase purchase) {
        return Sales.ALL.stream()
                .filter(sale -> sale.purchase() == purchase)
                .map(Sale::on)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    /** With the names of the columns in lower case. */
    private static List<Map<String, String>> rows(String file) throws IOException {
        var rows = new ArrayList<Map<String, String>>();
        for (var row : RunFolder.rows(Examples.contoso().resolve(file))) {
            var fields = new TreeMap<String, String>();
            row.getFieldsAsMap().forEach((column, value) -> fields.put(column.toLowerCase(Locale.ROOT), value));
            rows.add(fields);
        }
        return rows;
    }

    private static JsonNode truth() {
        return JsonMapper.shared().readTree(Examples.contoso().resolve("truth/seller-credit.json"));
    }

    private static BigDecimal sum(JsonNode nodes) {
        var sum = BigDecimal.ZERO;
        for (var node : nodes) {
            sum = sum.add(amount(node));
        }
        return sum;
    }

    private static BigDecimal amount(JsonNode node) {
        return new BigDecimal(node.get("usd").asString());
    }
}
