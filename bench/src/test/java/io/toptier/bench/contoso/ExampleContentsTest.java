package io.toptier.bench.contoso;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The example holds together, and shows what its README promises. */
class ExampleContentsTest {

    @Test
    void everyNameInATableIsDeclaredInItsOwn() throws IOException {
        var customers = column("customers.csv", "id");
        var solutions = column("solutions.csv", "id");
        assertThat(customers).hasSize(14);
        assertThat(solutions).hasSize(3);
        assertThat(customers).containsAll(column("deals.csv", "customer"));
        assertThat(customers).containsAll(column("contracts.csv", "customer"));
        assertThat(solutions).containsAll(column("deals.csv", "solutions"));
        assertThat(solutions).containsAll(column("contracts.csv", "solution"));
        assertThat(column("sellers.csv", "id")).isEqualTo(column("deals.csv", "sellers"));
        assertThat(column("deals.csv", "id")).containsAll(column("registrations.csv", "deal"));
        for (var month : Contoso.MONTHS) {
            assertThat(customers).containsAll(column("telemetry/" + month + ".csv", "customer"));
        }
    }

    @Test
    void everySaleIsOfACustomerAndASolution() throws IOException {
        var names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(column("customers.csv", "name"));
        names.addAll(column("customers.csv", "aliases"));
        for (var download : RevenueDownload.ALL) {
            var file = "sales/" + download.name();
            assertThat(names).containsAll(column(file, "CustomerCompanyName"));
            assertThat(column("solutions.csv", "name")).containsAll(column(file, "OfferName"));
        }
        var purchases = Stream.of(Purchase.values()).map(Purchase::id).collect(Collectors.toSet());
        assertThat(purchases).containsAll(column("deals.csv", "purchase_records"));
    }

    @Test
    void costsComeInEverySpellingThatAzureHas() throws IOException {
        var costs = column("exports/ea/88000/daily-amortized", "2023-12", "CostInBillingCurrency");
        assertThat(costs).anyMatch(cost -> cost.contains("E-0"));
        assertThat(costs).anyMatch(cost -> cost.endsWith("0000000000"));
        assertThat(allCosts()).anyMatch(cost -> new BigDecimal(cost).scale() == 28);
        assertThat(allCosts()).allMatch(cost -> new BigDecimal(cost).scale() <= 28);
    }

    @Test
    void aUsageLineMayBeNegativeWithoutBeingARefund() {
        var usage = Contoso.MONTHS.stream()
                .flatMap(month -> Bill.enterprise(month).charges().stream())
                .filter(charge -> charge.kind() == Kind.USAGE);
        assertThat(usage).anyMatch(charge -> charge.effectiveAmount().signum() < 0);
    }

    @Test
    void everyKindOfChargeOccurs() {
        var kinds = Contoso.MONTHS.stream()
                .flatMap(month -> Stream.concat(
                        Bill.enterprise(month).charges().stream(), Bill.european(month).charges().stream()))
                .map(Charge::kind)
                .collect(Collectors.toSet());
        assertThat(kinds).containsExactlyInAnyOrder(Kind.values());
    }

    private static List<String> allCosts() throws IOException {
        var costs = Stream.<String>builder();
        for (var run : RunFolder.below(Examples.contoso().resolve("exports/ea"), "")) {
            run.rows().forEach(row -> costs.add(row.getField("CostInBillingCurrency")));
        }
        return costs.build().toList();
    }

    private static Set<String> column(String export, String month, String column) throws IOException {
        return RunFolder.below(Examples.contoso().resolve(export), month).get(0).rows().stream()
                .map(row -> row.getField(column))
                .collect(Collectors.toSet());
    }

    /** The values of a column, lists taken apart, without empty ones. */
    private static Set<String> column(String file, String column) throws IOException {
        return RunFolder.rows(Examples.contoso().resolve(file)).stream()
                .flatMap(row -> Arrays.stream(row.getField(column).split(";", -1)))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toSet());
    }
}
