package io.toptier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The example company asks what was billed, on the first of February 2024. */
class SalesShowCommandTest {
    @Test
    void peopleSeeEverySaleAndTheMonths() {
        var answer = show();

        assertThat(answer.out().lines().filter(line -> line.contains("/1")))
                .anyMatch(line -> line.startsWith("2023-09-15  adventure-works") && line.contains("1,500.00"));
        assertThat(answer.out())
                .contains("trial; no MBS: a trial", "40 rows in 2 downloads: 40 sales, 0 restated, 0 unread");
        assertThat(answer.out().lines().filter(line -> line.startsWith("2023-12  USD")))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("23,458.74", "-800.00", "12,000.00", "final"));
        assertThat(answer.talk()).contains("note [sales-month-open]", "11 sales of 2024-01");
        assertThat(answer.exit()).isZero();
    }

    @Test
    void scriptsGetEveryDigitAndTheRulesBehindIt() {
        var answer = json(show("--format", "json"));
        var sale = sale(answer, "50135736-ceb4-3aff-a355-582d372cdd1c/1");

        assertThat(answer.path("knownBy").asString()).isEqualTo("2024-02-01T00:00:00Z");
        assertThat(sale.path("revenue").asString()).isEqualTo("2210.4");
        assertThat(sale.path("currency").asString()).isEqualTo("EUR");
        assertThat(sale.path("revenueUsd").asString()).isEqualTo("2406.68");
        assertThat(sale.at("/fee/amount").asString()).isEqualTo("66.312");
        assertThat(sale.at("/fee/rule").asString()).isEqualTo("marketplace-fee");
        assertThat(sale.at("/fee/trust").asString()).isEqualTo("official");
        assertThat(sale.at("/mbs/judgement").asString()).isEqualTo("counted");
        assertThat(sale.at("/mbs/trust").asString()).isEqualTo("inferred");
        assertThat(sale.path("final").asBoolean()).isTrue();
        assertThat(answer.path("findings").findValuesAsString("code")).containsExactly("sales-month-open");
        assertThat(answer.at("/downloads/0/rows").asInt()).isEqualTo(3);
    }

    @Test
    void theMonthsAddUpToTheSales() {
        var answer = json(show("--format", "json"));
        var billed = total(answer.path("months"), "billed");

        assertThat(billed).isEqualByComparingTo(total(answer.path("sales"), "revenue"));
        assertThat(answer.path("months").findValues("sales").stream()
                        .mapToInt(JsonNode::asInt)
                        .sum())
                .isEqualTo(answer.path("sales").size());
    }

    @Test
    void aTableForSpreadsheetsHasARowForEachSale() {
        var lines = show("--format", "csv", "--month", "2023-09").out().lines().toList();

        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).startsWith("id,billed_on,customer,buyer,solution,");
        assertThat(lines.get(3)).startsWith("e8c01858-2277-3608-88f8-0220e56e552d/1,2023-09-15,adventure-works,");
    }

    @Test
    void oneCustomerAndOneMonthCanBeAskedFor() {
        var answer = json(show("--format", "json", "--customer", "fabrikam", "--month", "2023-11"));

        assertThat(answer.path("sales")).singleElement().satisfies(sale -> {
            assertThat(sale.path("customer").asString()).isEqualTo("fabrikam");
            assertThat(sale.path("month").asString()).isEqualTo("2023-11");
        });
        assertThat(answer.path("months")).hasSize(1);
    }

    @Test
    void aMisspeltCustomerIsRefused() {
        var answer = show("--customer", "fabricam");

        assertThat(answer.exit()).isEqualTo(Exit.CONFIGURATION);
        assertThat(answer.talk()).contains("customers.csv has no customer 'fabricam'; did you mean 'fabrikam'?");
    }

    @Test
    void checkTellsWhatIsWrongWithSales() {
        var answer = Answer.of(
                "check",
                "--known-by",
                "2024-02-01",
                "--workspace",
                Tree.workspaceOf("sale-solution-unknown").toString());

        assertThat(answer.out()).contains("sales/ISVRevenue.csv:2:OfferName: warning [sale-solution-unknown]");
    }

    private static Answer show(String... options) {
        var line = new ArrayList<>(List.of("sales", "show", "--known-by", "2024-02-01", "--workspace"));
        line.add(Tree.example().toString());
        line.addAll(List.of(options));
        return Answer.of(line.toArray(String[]::new));
    }

    private static JsonNode json(Answer answer) {
        assertThat(answer.exit()).isZero();
        return JsonMapper.shared().readTree(answer.out());
    }

    private static JsonNode sale(JsonNode answer, String id) {
        for (var sale : answer.path("sales")) {
            if (sale.path("id").asString().equals(id)) {
                return sale;
            }
        }
        throw new AssertionError("no sale " + id);
    }

    private static BigDecimal total(JsonNode rows, String key) {
        var total = BigDecimal.ZERO;
        for (var row : rows) {
            total = total.add(new BigDecimal(row.path(key).asString()));
        }
        return total;
    }
}
