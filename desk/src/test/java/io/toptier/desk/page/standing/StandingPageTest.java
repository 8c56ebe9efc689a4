package io.toptier.desk.page.standing;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.desk.TestBrowser;
import io.toptier.desk.TestDesk;
import io.toptier.desk.people.Role;
import io.toptier.kernel.Findings;
import io.toptier.kernel.KnownBy;
import io.toptier.standing.StandingAnswer;
import io.toptier.standing.StandingReview;
import io.toptier.standing.format.StandingJson;
import io.toptier.standing.format.StandingReader;
import io.toptier.workspace.JsonText;
import io.toptier.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** How far Top Tier is, what gets there, and what a sale more would change. */
class StandingPageTest {
    private static final String OCTOBER = "?on=2023-10-01&known-by=2023-10-01";

    private final String company = TestDesk.contoso();
    private final TestBrowser browser = TestDesk.signedIn(company, Role.READER);

    @Test
    void theNearestWayIsToldInASentence() {
        assertThat(body(OCTOBER))
                .contains("5 more of transactions and 1 more of transacting customers")
                .contains("it is met on 2023-12-01 (projected, no promise)")
                .contains("90,665.82", "4,000,000", "top-tier-thresholds");
    }

    @Test
    void aSaleMoreBringsTheDayNearer() {
        var without = body(OCTOBER);
        var sales = "&usd=3000&customer=&solution=insight-desk&billed=2023-09-20".repeat(3);
        var with = body(OCTOBER + sales);

        assertThat(without).doesNotContain("With these sales");
        assertThat(with)
                .contains("With these sales", "<td data-label=\"Projected now\">2023-12-01</td>")
                .contains("<td data-label=\"Projected with them\"><strong>2023-11-01</strong></td>");
        assertThat(withoutToken(body(OCTOBER))).isEqualTo(withoutToken(without));
    }

    @Test
    void salesEnoughMeetTheTier() {
        var sales = "&usd=3000&customer=&solution=insight-desk&billed=2023-09-20".repeat(5);

        assertThat(body(OCTOBER + sales)).contains("Top Tier would be met");
    }

    @Test
    void aSaleOutsideTheMonthsDoesNotCountAndSaysSo() {
        assertThat(body(OCTOBER + "&usd=3000&customer=&solution=&billed=2024-05-01"))
                .contains("does not count", "billed in 2024-05", "No measure of Top Tier moves");
    }

    @Test
    void whatCannotBeReadIsToldAtItsField() {
        assertThat(body(OCTOBER + "&usd=many&customer=nobody&solution=&billed="))
                .contains("'many' is no amount above zero", "there is no customer nobody");
    }

    @Test
    void theFiguresAreThoseOfTheCommandLine() {
        body(OCTOBER);

        assertThat(browser.get("/c/" + company + "/standing.json").body()).isEqualTo(ofFiles("2023-10-01"));
        assertThat(browser.get("/c/" + company + "/standing.csv").body())
                .contains("top-tier,false,marketplace-performance,false,1,billed-sales,90665.82,4000000,3909334.18");
    }

    @Test
    void aMeasureTellsWhatCountsAndWhatDoesNot() {
        body(OCTOBER);

        assertThat(body("/measures/top-tier/marketplace-performance/3/transactions"))
                .contains("does not count", "Coho Vineyard", "sales/ISVRevenue-2023-07_2023-10.csv");
        assertThat(browser.get("/c/" + company + "/standing/measures/top-tier/designation/1/luck")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void nobodyElseSeesIt() {
        var stranger = TestDesk.signedIn(TestDesk.contoso(), Role.OWNER);

        assertThat(stranger.get("/c/" + company + "/standing").statusCode()).isEqualTo(404);
    }

    /** The hidden token of forms is another on each page. */
    private static String withoutToken(String page) {
        return page.replaceAll("(value|content)=\"[\\w-]{60,}\"", "");
    }

    private String body(String below) {
        var answer = browser.get("/c/" + company + "/standing" + below);
        assertThat(answer.statusCode()).as(below).isEqualTo(200);
        return answer.body();
    }

    private static String ofFiles(String day) {
        var example = Path.of(System.getProperty("toptier.root"), "examples", "contoso");
        var on = LocalDate.parse(day);
        var workspace = new Workspace(example, new KnownBy(on));
        var books = StandingReader.read(workspace, on, new Findings());
        var review = StandingReview.over(books.facts(), books.rulebook(), on, workspace.knownBy());
        var suggestions = review.suggestions(books.deals(), books.rates());
        return JsonText.text(StandingJson.of(new StandingAnswer(review.standing(), null, suggestions)));
    }
}
