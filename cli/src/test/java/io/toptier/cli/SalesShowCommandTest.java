package io.toptier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody asks on the first of February 2024 what was billed. */
class SalesShowCommandTest {
    private static final String SALES = """
            PurchaseRecordId,LineItemId,CustomerCompanyName,OfferName,SKU,MonthStartDate,Revenue,EstimatedRevenueUSD,\
            PayoutStatus,SalesChannel,TrialDeployment
            r2,1,Proseware,Contoso Stream Lake,metered,2023-11-01,2210.4,2406.68,Sent,Enterprise,No
            r1,1,Fabrikam,Contoso Insight Desk,team,2023-09-15,50000,50000,Sent,Enterprise,No
            r1,2,Fabrikam,Contoso Insight Desk,team,2023-11-01,-800,-800,Reprocessed,Enterprise,No
            r3,1,Tailspin Toys,Contoso Insight Desk,team,2023-11-01,0,0,Not eligible,Enterprise,Yes
            r3,1,Tailspin Toys,Contoso Insight Desk,team,2024-01-01,2500,2500,Uncollected,Enterprise,No
            """;

    @TempDir
    private Path folder = Path.of("never");

    @BeforeEach
    void contoso() throws IOException {
        Files.createDirectories(folder.resolve("sales"));
        write("toptier.yaml", "partner: {id: contoso, name: Contoso Analytics}\n");
        write(
                "customers.csv",
                "id,name,aliases,currency\nfabrikam,Fabrikam Inc,Fabrikam,USD\nproseware,Proseware,,EUR\n");
        write("solutions.csv", """
                id,name,co_sell_status,since
                insight-desk,Contoso Insight Desk,azure-ip-co-sell-eligible,2022-12-05
                stream-lake,Contoso Stream Lake,in-market,2022-12-05
                """);
        write("sales/ISVRevenue.csv", SALES);
    }

    @Test
    void peopleSeeEverySaleByDayAndThenTheMonths() {
        var answer = show();
        var sales =
                answer.out().lines().skip(2).takeWhile(line -> !line.isEmpty()).toList();

        assertThat(sales).hasSize(5);
        assertThat(sales.get(0))
                .startsWith("2023-09-15  fabrikam")
                .contains("50,000.00  USD  50,000.00  1,500.00  Sent");
        assertThat(sales.get(1)).contains("-800.00", "-24.00", "refund");
        assertThat(sales.get(2)).contains("2,210.40  EUR", "2,406.68", "66.31");
        assertThat(sales.get(3)).contains("(Tailspin Toys)", "trial; no MBS: a trial");
        assertThat(sales.get(4)).startsWith("2024-01-01").endsWith("open");
        assertThat(answer.out().lines().filter(line -> line.startsWith("2023-11  USD")))
                .singleElement()
                .satisfies(
                        line -> assertThat(line).contains("-800.00", "-24.00").endsWith("final"));
        assertThat(answer.out()).contains("5 rows in 1 download: 5 sales, 0 restated, 0 unread");
        assertThat(answer.talk()).contains("note [sales-month-open]", "warning [sale-customer-unknown]");
        assertThat(answer.exit()).isZero();
    }

    @Test
    void scriptsGetEveryDigitAndTheRulesBehindIt() {
        var answer = json(show("--format", "json"));
        var sale = answer.at("/sales/2");

        assertThat(answer.path("knownBy").asString()).isEqualTo("2024-02-01T00:00:00Z");
        assertThat(sale.path("id").asString()).isEqualTo("r2/1");
        assertThat(sale.path("revenue").asString()).isEqualTo("2210.4");
        assertThat(sale.path("currency").asString()).isEqualTo("EUR");
        assertThat(sale.path("revenueUsd").asString()).isEqualTo("2406.68");
        assertThat(sale.at("/fee/amount").asString()).isEqualTo("66.312");
        assertThat(sale.at("/fee/rule").asString()).isEqualTo("marketplace-fee");
        assertThat(sale.at("/fee/trust").asString()).isEqualTo("official");
        assertThat(sale.at("/mbs/judgement").asString()).isEqualTo("counted");
        assertThat(sale.at("/mbs/trust").asString()).isEqualTo("inferred");
        assertThat(sale.path("final").asBoolean()).isTrue();
        assertThat(answer.at("/sales/3/mbs/judgement").asString()).isEqualTo("excluded");
        assertThat(answer.at("/downloads/0/rows").asInt()).isEqualTo(5);
        assertThat(answer.path("findings").findValuesAsString("code"))
                .containsExactly("sale-customer-unknown", "sales-month-open");
    }

    @Test
    void aPrivateOfferForARenewalHalvesTheFee() throws IOException {
        write("sales/ISVRevenue.csv", SALES.replace("2024-01-01", "2024-11-01"));
        write(
                "private-offers.csv",
                "id,created_on,purpose,attested_at_creation,purchase_records\npo-1,2024-10-01,renewal,yes,r3\n");

        var asKnownLater = json(show("--format", "json", "--known-by", "2024-12-01"));

        assertThat(asKnownLater.at("/sales/4/fee/amount").asString()).isEqualTo("37.5");
        assertThat(asKnownLater.at("/sales/4/fee/waived").asString()).isEqualTo("37.5");
        assertThat(asKnownLater.at("/sales/4/fee/privateOffer").asString()).isEqualTo("po-1");
        assertThat(show("--known-by", "2024-12-01").out()).contains("50 percent are waived: private offer po-1");
    }

    @Test
    void aTableForSpreadsheetsHasARowForEachSale() {
        var lines = show("--format", "csv", "--month", "2023-09").out().lines().toList();

        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).startsWith("id,billed_on,customer,buyer,solution,");
        assertThat(lines.get(1)).startsWith("r1/1,2023-09-15,fabrikam,Fabrikam,insight-desk,");
    }

    @Test
    void oneCustomerAndOneMonthCanBeAskedFor() {
        var answer = json(show("--format", "json", "--customer", "fabrikam", "--month", "2023-11"));

        assertThat(answer.path("sales").findValuesAsString("id")).containsExactly("r1/2");
        assertThat(answer.path("months")).hasSize(1);
    }

    @Test
    void aMisspeltCustomerIsRefused() {
        var answer = show("--customer", "fabricam");

        assertThat(answer.exit()).isEqualTo(Exit.CONFIGURATION);
        assertThat(answer.talk()).contains("customers.csv has no customer 'fabricam'; did you mean 'fabrikam'?");
    }

    @Test
    void checkTellsWhatIsWrongWithSalesAndDeals() throws IOException {
        write("deals.csv", "id,name\nD-1,Dealer analytics\n");

        var answer = Answer.of("check", "--known-by", "2024-02-01", "--workspace", folder.toString());

        assertThat(answer.out())
                .contains("sales/ISVRevenue.csv:5:CustomerCompanyName: warning [sale-customer-unknown]", "deals.csv:1");
    }

    @Test
    void theMonthsOfTheExampleAddUpToItsSales() {
        var answer = json(Answer.of(
                "sales",
                "show",
                "--format",
                "json",
                "--known-by",
                "2024-02-01",
                "--workspace",
                Tree.example().toString()));

        assertThat(answer.path("sales")).isNotEmpty();
        for (var currency : List.of("USD", "EUR")) {
            assertThat(total(answer.path("months"), "billed", currency))
                    .isEqualByComparingTo(total(answer.path("sales"), "revenue", currency));
        }
        assertThat(answer.path("months").findValues("sales").stream()
                        .mapToInt(JsonNode::asInt)
                        .sum())
                .isEqualTo(answer.path("sales").size());
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private Answer show(String... options) {
        var line = new ArrayList<>(List.of("sales", "show", "--workspace", folder.toString()));
        line.addAll(List.of(options));
        if (!line.contains("--known-by")) {
            line.addAll(List.of("--known-by", "2024-02-01"));
        }
        return Answer.of(line.toArray(String[]::new));
    }

    private static JsonNode json(Answer answer) {
        assertThat(answer.exit()).as(answer.talk()).isZero();
        return JsonMapper.shared().readTree(answer.out());
    }

    private static BigDecimal total(JsonNode rows, String key, String currency) {
        var total = BigDecimal.ZERO;
        for (var row : rows) {
            if (row.path("currency").asString().equals(currency)) {
                total = total.add(new BigDecimal(row.path(key).asString()));
            }
        }
        return total;
    }
}
