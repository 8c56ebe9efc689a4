package io.toptier.desk.page.credit;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.desk.TestBrowser;
import io.toptier.desk.TestDesk;
import io.toptier.desk.people.Role;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** What Microsoft billed, and the downloads it comes in. */
class SalesTest {
    private static final String HEADER =
            "PurchaseRecordId,LineItemId,CustomerId,CustomerCompanyName,OfferName,SKU,MonthStartDate,Revenue,"
                    + "EstimatedRevenueUSD,PayoutStatus,SalesChannel,TrialDeployment,Currency\n";
    private static final String FEBRUARY = HEADER
            + "p-1,1,c-1,Fabrikam Inc,Contoso Insight Desk,enterprise,2024-02-01,7000,7000,Sent,Enterprise,No,USD\n";

    private final String company = TestDesk.contoso();
    private final TestBrowser finance = TestDesk.signedIn(company, Role.FINANCE);

    @Test
    void aMonthShowsItsSalesWithDealFeeAndPayout() {
        look("2024-01-31");

        assertThat(sales("?month=2023-11"))
                .contains("Billed in November 2023", "D-1001", "Kari Hensien, Dan Park", "Rejected", "restated")
                .contains("final from 2023-12-07");
        assertThat(sales("?month=2023-12&view=refunds"))
                .contains("Alpine Ski House", "−800.00")
                .doesNotContain("Proseware");
        assertThat(sales("?month=2023-12&words=d-1006")).contains("Proseware").doesNotContain("Fabrikam, Inc.");
        assertThat(sales("?month=2024-01")).contains("Open", "final from 2024-02-07");
    }

    @Test
    void aDownloadIsAddedAndReplacedByOneOfTheSameName() {
        look("2024-03-31");

        assertThat(finance.follow(upload(finance, "ISVRevenue-2024-02.csv", FEBRUARY))
                        .body())
                .contains("Added sales/ISVRevenue-2024-02.csv: 1 row");
        assertThat(sales("?month=2024-02")).contains("7,000.00");
        assertThat(finance.follow(upload(finance, "ISVRevenue-2024-02.csv", FEBRUARY.replace("7000", "7500")))
                        .body())
                .contains("Replaced sales/ISVRevenue-2024-02.csv: 1 row");
        assertThat(sales("?month=2024-02")).contains("7,500.00").doesNotContain("7,000.00");
    }

    @Test
    void whatCannotBeReadIsToldWithItsLine() {
        look("2024-03-31");
        var broken =
                HEADER + "p-1,1,c-1,Fabrikam Inc,Contoso Insight Desk,team,2024-02-01,much,,Sent,Enterprise,No,USD\n";

        assertThat(finance.follow(upload(finance, "broken.csv", broken)).body())
                .contains("Added sales/broken.csv", "sale-unread", "sales/broken.csv:2");
    }

    @Test
    void whatIsNoDownloadIsRefusedAndAPathIsOnlyAName() {
        assertThat(finance.follow(upload(finance, "revenue.xlsx", "x")).body()).contains("is no CSV file");
        assertThat(finance.follow(upload(finance, "../../rules/x.csv", FEBRUARY))
                        .body())
                .contains("Added sales/x.csv");
    }

    @Test
    void whoMayNotCloseMonthsUploadsNothing() {
        var alliance = TestDesk.signedIn(company, Role.ALLIANCE);
        assertThat(alliance.get("/c/" + company + "/credit/sales").body()).doesNotContain("Upload a revenue download");

        assertThat(upload(alliance, "ISVRevenue-2024-02.csv", FEBRUARY).statusCode())
                .isEqualTo(403);
        look("2024-03-31");
        assertThat(sales("")).doesNotContain("ISVRevenue-2024-02");
    }

    private HttpResponse<String> upload(TestBrowser browser, String name, String content) {
        browser.get("/c/" + company + "/credit/sales");
        var part = "--part\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n";
        var body = part.formatted("_csrf", "", browser.csrf())
                + part.formatted("download", "; filename=\"" + name + "\"", content) + "--part--\r\n";
        return browser.send(HttpRequest.newBuilder(URI.create(TestDesk.get().url() + "/c/" + company + "/credit/sales"))
                .header("Content-Type", "multipart/form-data; boundary=part")
                .header("Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private String sales(String query) {
        var answer = finance.get("/c/" + company + "/credit/sales" + query);
        assertThat(answer.statusCode()).as(query).isEqualTo(200);
        return answer.body();
    }

    private void look(String day) {
        assertThat(finance.get("/c/" + company + "/credit?on=" + day + "&known-by=" + day)
                        .statusCode())
                .isEqualTo(200);
    }
}
