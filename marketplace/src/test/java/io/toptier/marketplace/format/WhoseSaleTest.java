package io.toptier.marketplace.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.kernel.CustomerId;
import io.toptier.kernel.SolutionId;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Partner Center has its own spelling of companies and offers. */
class WhoseSaleTest {
    private final Downloads downloads;

    WhoseSaleTest(@TempDir Path folder) {
        this.downloads = new Downloads(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "'', Lucerne Publishing", // the name
        "'', ' LUCERNE VERLAG '", // an alias, in any case, with blanks around it
        "'', lucerne", // the id
        "c-unknown, Lucerne",
        "lucerne, Somebody Else Ltd" // Partner Center's id is the partner's own
    })
    void aCustomerIsKnownByAnyOfItsNames(String id, String company) {
        sale(id, company, "Contoso Forecast");

        assertThat(downloads.findings()).isEmpty();
        assertThat(downloads.sales().get(0).buyer().customer()).isEqualTo(new CustomerId("lucerne"));
        assertThat(downloads.sales().get(0).buyer().name()).isEqualTo(company.strip());
    }

    @Test
    void aCustomerIsKnownByItsTenant() {
        sale("11111111-0000-4000-8000-000000000001", "Somebody Else Ltd", "Contoso Forecast");

        assertThat(downloads.sales().get(0).buyer().customer()).isEqualTo(new CustomerId("fabrikam"));
    }

    @Test
    void withoutACompanyTheNameOfTheCustomerIsTaken() {
        downloads.write(
                "sales/a.csv",
                "PurchaseRecordId,LineItemId,MonthStartDate,Revenue,EstimatedRevenueUSD,"
                        + "OfferName,CustomerCompanyName,CustomerName\nr1,1,2023-09-01,1,1,Contoso Forecast,,Fabrikam\n");

        assertThat(downloads.findings()).isEmpty();
        assertThat(downloads.sales().get(0).buyer().name()).isEqualTo("Fabrikam");
    }

    @Test
    void anUnknownBuyerIsToldOnceWithItsRowsAndItsSalesStay() {
        downloads
                .file(
                        "a.csv",
                        row("1", "c9", "Fabrikan", "Contoso Forecast"),
                        row("2", "c9", "Fabrikan", "Contoso Forecast"))
                .file("b.csv", row("3", "c9", "Fabrikan", "Contoso Forecast"), row("4", "c8", "", "Contoso Forecast"));

        assertThat(downloads.sales())
                .hasSize(4)
                .allSatisfy(sale -> assertThat(sale.buyer().customer()).isNull());
        assertThat(downloads.findings())
                .extracting(finding -> finding.code() + " " + finding.place() + " " + finding.seen())
                .containsExactly(
                        "sale-customer-unknown sales/a.csv:2:CustomerCompanyName 'Fabrikan', 'c9', in 3 rows",
                        "sale-customer-unknown sales/b.csv:3:CustomerCompanyName 'c8', in 1 row");
        assertThat(downloads.findings().get(0).remedy())
                .startsWith("if it is 'fabrikam', add it to that customer's aliases");
    }

    @Test
    void whatTwoCustomersClaimIsNobodys() {
        sale("lucerne", "Fabrikam", "Contoso Forecast");

        assertThat(downloads.sales().get(0).buyer().customer()).isNull();
        assertThat(downloads.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("sale-customer-unknown");
            assertThat(finding.expected()).isEqualTo("one customer, not fabrikam and lucerne");
        });
    }

    @ParameterizedTest
    @CsvSource({"Contoso Insight Desk", "' contoso INSIGHT desk'", "contoso-insight-desk", "insight-desk"})
    void aSolutionIsKnownByItsNameItsOfferOrItsId(String offer) {
        sale("", "Fabrikam", offer);

        assertThat(downloads.findings()).isEmpty();
        assertThat(downloads.sales().get(0).solution()).isEqualTo(new SolutionId("insight-desk"));
    }

    @Test
    void anOfferIsKnownByItsIdWhereItsNameChanged() {
        downloads.write(
                "sales/a.csv",
                "PurchaseRecordId,LineItemId,MonthStartDate,Revenue,EstimatedRevenueUSD,"
                        + "OfferName,OfferId,CustomerName,PlanId\n"
                        + "r1,1,2023-09-01,1,1,Insight Desk for Teams,contoso-insight-desk,Fabrikam,team\n");

        assertThat(downloads.findings()).isEmpty();
        assertThat(downloads.sales()).singleElement().satisfies(sale -> {
            assertThat(sale.solution()).isEqualTo(new SolutionId("insight-desk"));
            assertThat(sale.offer()).isEqualTo("Insight Desk for Teams");
            assertThat(sale.plan()).isEqualTo("team");
        });
    }

    @Test
    void anUnknownOfferIsToldOnce() {
        downloads.file(
                "a.csv", row("1", "", "Fabrikam", "Contoso Foresight"), row("2", "", "Fabrikam", "Contoso Foresight"));

        assertThat(downloads.sales())
                .hasSize(2)
                .allSatisfy(sale -> assertThat(sale.solution()).isNull());
        assertThat(downloads.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("sale-solution-unknown");
            assertThat(finding.seen()).isEqualTo("'Contoso Foresight', in 2 rows");
        });
    }

    private void sale(String id, String company, String offer) {
        downloads.file("a.csv", row("1", id, company, offer));
    }

    private static String row(String item, String id, String company, String offer) {
        return "r1,%s,%s,%s,%s,team,2023-09-01,10,10,Sent,Enterprise,No".formatted(item, id, company, offer);
    }
}
