package io.toptier.bench.contoso;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TruthTest {

    private static final int LATEST = -1;
    private static final int EARLIEST = 0;

    @ParameterizedTest
    @MethodSource("bills")
    void customersAndUnattributedAndExcludedAreTheWholeEffectiveCost(JsonNode bill) {
        var parts = amount(bill, "customersTotal")
                .add(amount(bill, "unattributedTotal"))
                .add(amount(bill, "excludedEffectiveTotal"));
        assertThat(parts).isEqualByComparingTo(amount(bill, "effectiveTotal"));
    }

    @ParameterizedTest
    @MethodSource("bills")
    void eachTotalIsTheSumOfWhatIsListedUnderIt(JsonNode bill) {
        assertThat(sum(bill.get("customers"), "acr")).isEqualByComparingTo(amount(bill, "customersTotal"));
        assertThat(sum(bill.get("unattributed"), "effective")).isEqualByComparingTo(amount(bill, "unattributedTotal"));
        assertThat(sum(bill.get("excluded"), "effective")).isEqualByComparingTo(amount(bill, "excludedEffectiveTotal"));
        assertThat(sum(bill.get("excluded"), "billed")).isEqualByComparingTo(amount(bill, "excludedBilledTotal"));
        for (var customer : bill.get("customers")) {
            var routes = stream(customer.get("routes"))
                    .map(route -> new BigDecimal(route.asString()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(routes).isEqualByComparingTo(amount(customer, "acr"));
        }
    }

    @ParameterizedTest
    @MethodSource("months")
    void theTotalsAreThoseOfTheFilesThatArrived(String month) throws IOException {
        assertTotals(truth(month), month, LATEST);
    }

    @Test
    void beforeTheLateRunsTheTotalsAreThoseOfTheEarlierOnes() throws IOException {
        assertTotals(truth("2023-11-before"), "2023-11", EARLIEST);
    }

    @ParameterizedTest
    @MethodSource("months")
    void theInvoicesAreWhatWasBilledBeforeTaxAndCredits(String month) {
        var yaml = WorkspaceFile.text();
        for (var currency : truth(month).get("currencies").properties()) {
            var excluded = currency.getValue().get("excluded");
            var invoiced = amount(currency.getValue(), "billedTotal")
                    .subtract(billed(excluded, "tax"))
                    .subtract(billed(excluded, "credit"));
            assertThat(invoiced.stripTrailingZeros().scale()).isLessThanOrEqualTo(2);
            assertThat(yaml)
                    .contains("{month: %s, currency: %s, amount: \"%s\"}"
                            .formatted(
                                    month,
                                    currency.getKey(),
                                    invoiced.stripTrailingZeros().toPlainString()));
        }
    }

    static Stream<String> months() {
        return Contoso.MONTHS.stream().map(Object::toString);
    }

    static Stream<JsonNode> bills() {
        return Stream.concat(months(), Stream.of("2023-11-before"))
                .flatMap(name -> stream(truth(name).get("currencies")));
    }

    private static void assertTotals(JsonNode truth, String month, int which) throws IOException {
        var dollars = truth.at("/currencies/USD");
        var euros = truth.at("/currencies/EUR");
        var cost = "CostInBillingCurrency";
        assertThat(run("ea/88000/daily-actual", month, which).sum(cost))
                .isEqualByComparingTo(amount(dollars, "billedTotal"));
        assertThat(run("ea/88000/daily-amortized", month, which).sum(cost))
                .isEqualByComparingTo(amount(dollars, "effectiveTotal"));
        var focus = run("focus/daily-focus", month, LATEST);
        assertThat(focus.sum("BilledCost")).isEqualByComparingTo(amount(euros, "billedTotal"));
        assertThat(focus.sum("EffectiveCost")).isEqualByComparingTo(amount(euros, "effectiveTotal"));
    }

    private static RunFolder run(String export, String month, int which) throws IOException {
        var runs = RunFolder.below(Examples.contoso().resolve("exports").resolve(export), month);
        return runs.get(Math.floorMod(which, runs.size()));
    }

    private static JsonNode truth(String name) {
        Path file = Examples.contoso().resolve("truth/" + name + ".json");
        return JsonMapper.shared().readTree(file);
    }

    private static BigDecimal amount(JsonNode node, String key) {
        return new BigDecimal(node.get(key).asString());
    }

    private static BigDecimal billed(JsonNode excluded, String category) {
        return excluded.has(category) ? amount(excluded.get(category), "billed") : BigDecimal.ZERO;
    }

    private static BigDecimal sum(JsonNode nodes, String key) {
        return stream(nodes).map(node -> amount(node, key)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Stream<JsonNode> stream(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false);
    }
}
