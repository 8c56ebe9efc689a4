package io.toptier.desk.page.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.desk.TestBrowser;
import io.toptier.desk.TestDesk;
import io.toptier.desk.people.Role;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the program says, who says so, and what another value would change. */
class RulebookStoryTest {
    private static final String ON = "?on=2024-01-31&known-by=2024-01-31";

    private final String company = TestDesk.contoso();
    private final String rulebook = "/c/" + company + "/rulebook";
    private final TestBrowser owner = TestDesk.signedIn(company, Role.OWNER);

    @Test
    void theListAnswersForTheDayAndFindsByWordsAndTrust() {
        var all = owner.get(rulebook + ON).body();
        assertThat(all).contains("Seller credit on marketplace billed sales", "Checks of the rules");
        assertThat(owner.get(rulebook + "?q=marketplace+billed&trust=vendor").body())
                .contains("mbs-credit", "vendor")
                .doesNotContain("top-tier-base");
        assertThat(owner.get(rulebook + "?since=2023-12-01").body())
                .contains("mbs-credit")
                .doesNotContain("credit-sharing");
        assertThat(owner.get(rulebook + "?q=nosuchword").body()).contains("No rule is like that");
    }

    @Test
    void theChangeOfDecember2023IsSeenOnBothAxes() {
        var before = owner.get(rulebook + "/mbs-credit?on=2023-09-15&known-by=2023-10-01")
                .body();
        assertThat(before)
                .contains("top-tier and eligible-solution", "official")
                .doesNotContain("2023-12-31");

        var after = owner.get(rulebook + "/mbs-credit?on=2023-09-15&known-by=2024-01-15")
                .body();
        assertThat(after)
                .contains("<p class=\"saying\">eligible-solution</p>", "vendor", "2023-12-31")
                .contains("class=\"life\"", "<rect class=\"life-found-1\"", "<rect class=\"life-unknown\"")
                .contains("MBS credit in USD");
    }

    @Test
    void aTrialShowsTheDifferenceAndChangesNothing() {
        owner.get(rulebook + "/mbs-credit" + ON);
        var before = TestDesk.revision(company);

        var trial = owner.post(rulebook + "/mbs-credit/trial", wish("top-tier; eligible-solution"));

        assertThat(trial.statusCode()).isEqualTo(200);
        assertThat(trial.body())
                .contains("What it would change", "Credit: ", "All sellers, MBS", "Nothing is kept yet")
                .contains("overrides: mbs-credit");
        assertThat(TestDesk.revision(company)).isEqualTo(before);
        assertThat(owner.get(rulebook + "/mbs-credit").body()).contains("<p class=\"saying\">eligible-solution</p>");
    }

    @Test
    void aVersionIsKeptWithItsReasonAndTakenBack() {
        owner.get(rulebook + "/mbs-credit" + ON);
        var wish = wish("top-tier; eligible-solution");
        wish.put("reason", "the partner manager's letter");

        var kept = owner.follow(owner.post(rulebook + "/mbs-credit/keep", wish)).body();
        assertThat(kept)
                .contains(
                        "Kept in rules/mbs-credit.yaml",
                        "<p class=\"saying\">top-tier and eligible-solution</p>",
                        "set by you");
        assertThat(owner.get("/c/" + company + "/settings/audit").body())
                .contains("set rule", "rule:mbs-credit", "the partner manager's letter");

        owner.get(rulebook + "/mbs-credit");
        owner.post(rulebook + "/mbs-credit/withdraw", Map.of("reason", "it was for another partner"));
        assertThat(owner.get(rulebook + "/mbs-credit").body()).contains("<p class=\"saying\">eligible-solution</p>");
    }

    @Test
    void aSecondVersionIsAddedBelowTheFirst() {
        owner.get(rulebook + "/credit-sharing" + ON);
        var first = wish("each-in-full");
        first.put("until", "2023-07-01");
        first.put("from", "2022-07-01");
        first.put("reason", "one");
        owner.post(rulebook + "/credit-sharing/keep", first);
        owner.get(rulebook + "/credit-sharing");
        var second = wish("evenly");
        second.put("reason", "two");

        var kept = owner.post(rulebook + "/credit-sharing/keep", second);

        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(302);
        assertThat(owner.get("/c/" + company + "/settings/files/download?path=rules/credit-sharing.yaml")
                        .body())
                .contains("until: 2023-07-01")
                .contains("value: \"evenly\"");
    }

    @Test
    void aValueThatIsNoneIsToldAtItsField() {
        owner.get(rulebook + "/credit-matching" + ON);

        var answer = owner.post(rulebook + "/credit-matching/trial", wish("many"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"f-value-error\"", "many", "A letter of 2024-01-20");
    }

    @Test
    void aRuleOfThePolicyClosesTheLastMonthAgain() {
        owner.get(rulebook + "/acr-unused-commitment" + ON);

        var trial = owner.post(rulebook + "/acr-unused-commitment/trial", wish("include"));

        assertThat(trial.body()).contains("January 2024, closed both ways", "excluded: unused-commitment");
    }

    @Test
    void whoMayNotSetRulesLooksOnly() {
        var reader = TestDesk.signedIn(company, Role.READER);

        assertThat(reader.get(rulebook + "/mbs-credit" + ON).body()).doesNotContain("What an edit would change");
        assertThat(reader.post(rulebook + "/mbs-credit/trial", wish("top-tier")).statusCode())
                .isEqualTo(403);
        assertThat(reader.get(rulebook + "/no-such-rule").statusCode()).isEqualTo(404);
    }

    private static Map<String, String> wish(String value) {
        var wish = new HashMap<String, String>();
        wish.put("value", value);
        wish.put("from", "2023-07-01");
        wish.put("published", "2024-01-20");
        wish.put("source", "A letter of 2024-01-20");
        wish.put("trust", "second-hand");
        return wish;
    }
}
