package io.toptier.desk.page.credit;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.credit.CreditBooks;
import io.toptier.credit.Statement;
import io.toptier.credit.StatementFilter;
import io.toptier.credit.WantedCredit;
import io.toptier.credit.format.StatementCsv;
import io.toptier.credit.format.StatementJson;
import io.toptier.credit.store.Journal;
import io.toptier.desk.TestBrowser;
import io.toptier.desk.TestDesk;
import io.toptier.desk.people.Role;
import io.toptier.kernel.Findings;
import io.toptier.kernel.FiscalYear;
import io.toptier.kernel.KnownBy;
import io.toptier.kernel.SellerId;
import io.toptier.workspace.JsonText;
import io.toptier.workspace.Workspace;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In December 2023 it became known that sales since July earn credit: what a seller reads before, and after. */
class SellerStatementTest {
    private static final String BEFORE = "2023-10-01";
    private static final String AFTER = "2024-01-15";

    private final String company = TestDesk.contoso();
    private final TestBrowser browser = TestDesk.signedIn(company, Role.READER);

    @ParameterizedTest
    @CsvSource({
        "s-hensien, '30,000.00', '98,000.00'",
        "s-park, '26,550.00', '49,650.00'",
        "s-berg, '30,339.55', '34,358.05'",
        "s-okafor, '8,131.75', '8,131.75'"
    })
    void theChangeOfDecemberIsSeenOnTheStatement(String seller, String before, String after) {
        assertThat(year(seller, BEFORE)).isEqualTo(before);
        assertThat(year(seller, AFTER)).isEqualTo(after);
    }

    @Test
    void theLetterSaysWhyAndWhoSaysSo() {
        assertThat(statement("s-hensien", AFTER))
                .contains("Statement of co-sell credit, FY24", "as known on 2024-01-15")
                .contains("D-1003", "mbs-credit", "of 2023-12-31", "a vendor or consultant says so")
                .contains("They are not what you earned");
        assertThat(statement("s-hensien", BEFORE)).contains("not top-tier: the partner was not top tier on that day");
    }

    @Test
    void bothDaysStandSideBySideWithTheReason() {
        var page = body("/credit/then-and-now?seller=s-berg&then=" + BEFORE + "&now=" + AFTER);

        assertThat(page).contains("30,339.55", "34,358.05", "+4,018.50");
        assertThat(page).contains("Lucerne Publishing").contains("the partner was not top tier on 2023-10-01");
        assertThat(body("/credit/then-and-now?seller=s-okafor&then=" + BEFORE + "&now=" + AFTER))
                .contains("Both days know the same");
    }

    @Test
    void theFiguresAreThoseOfTheCommandLine() {
        var files = statementOfFiles(StatementFilter.EVERYTHING, AFTER);
        look(AFTER);

        assertThat(body("/credit/statement.json")).isEqualTo(JsonText.text(StatementJson.of(files)));
        var berg = new StatementFilter(new SellerId("s-berg"), null, new FiscalYear(2024));
        assertThat(body("/credit/sellers/s-berg/statement.csv?year=FY24"))
                .isEqualTo(new String(StatementCsv.of(statementOfFiles(berg, AFTER)), StandardCharsets.UTF_8));
    }

    @Test
    void theOverviewTellsWhatIsNotCreditedAndMissesNothing() {
        look(AFTER);

        assertThat(body("/credit?year=FY24"))
                .contains("Kari Hensien", "98,000.00", "No seller", "14,220.80")
                .contains(
                        "not eligible-solution: forecast was co-sell-ready on that day",
                        "a trial deployment is no sale");
        assertThat(body("/credit?year=FY23")).contains("nobody can say: this is not a no");
    }

    @Test
    void nobodyReadsAboutSellersAndSalesThatAreNotTheCompanys() {
        var stranger = TestDesk.signedIn(TestDesk.contoso(), Role.OWNER);
        var sale = "/credit/sales/e8c01858-2277-3608-88f8-0220e56e552d/1";

        assertThat(browser.get("/c/" + company + sale).statusCode()).isEqualTo(200);
        assertThat(stranger.get("/c/" + company + sale).statusCode()).isEqualTo(404);
        assertThat(stranger.get("/c/" + company + "/credit/sellers/s-berg").statusCode())
                .isEqualTo(404);
        assertThat(browser.get("/c/" + company + "/credit/sellers/s-nobody").statusCode())
                .isEqualTo(404);
        assertThat(browser.get("/c/" + company + "/credit/sales/another/1").statusCode())
                .isEqualTo(404);
        assertThat(browser.get("/c/" + company + "/credit?year=2024").statusCode())
                .isEqualTo(400);
    }

    @Test
    void aSaleTellsEachPublicationThatDecidedOnIt() {
        look(AFTER);

        assertThat(body("/credit/sales/e8c01858-2277-3608-88f8-0220e56e552d/1"))
                .contains("until 2023-12-31", "not top-tier: the partner was not top tier on 2023-09-15")
                .contains(
                        "Kari Hensien 50,000.00 USD",
                        "partner1.io, partner blog",
                        "deal D-1003 names its purchase record");
    }

    private String year(String seller, String knownBy) {
        var total = statement(seller, knownBy);
        var from = total.indexOf("<tr class=\"total\">");
        var row = total.substring(from, total.indexOf("</tr>", from));
        var last = row.substring(row.lastIndexOf("<td"));
        return last.replaceAll("(?s).*title=\"[^\"]*\">([0-9,.]+) .*", "$1");
    }

    private String statement(String seller, String knownBy) {
        look(knownBy);
        return body("/credit/sellers/" + seller + "?year=FY24");
    }

    private void look(String day) {
        assertThat(browser.get("/c/" + company + "/credit?on=" + day + "&known-by=" + day)
                        .statusCode())
                .isEqualTo(200);
    }

    private String body(String path) {
        var answer = browser.get("/c/" + company + path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static Statement statementOfFiles(StatementFilter filter, String knownBy) {
        var example = Path.of(System.getProperty("toptier.root"), "examples", "contoso");
        var workspace = new Workspace(example, new KnownBy(LocalDate.parse(knownBy)));
        var findings = new Findings();
        var books = CreditBooks.read(workspace, findings);
        var booked = findings.take(new Journal(workspace).booked(workspace.knownBy()));
        return Statement.of(books, WantedCredit.of(books, findings), booked, filter);
    }
}
