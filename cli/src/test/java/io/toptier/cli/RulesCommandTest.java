package io.toptier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rulebook at the terminal: what it said, who said so, and what changed. */
class RulesCommandTest {
    @TempDir
    Path folder;

    @Test
    void withoutAWorkspaceTheShippedRulesAnswer() {
        var answer = run("rules list");

        assertThat(answer.exit()).isZero();
        assertThat(answer.talk()).contains("the shipped rules alone", "as known by today, 2026-11-30");
        assertThat(answer.out())
                .startsWith("what the rules say for 2026-11-30, as known by 2026-11-30\n")
                .containsPattern(
                        "registration-deal-value +Least value of a deal +25000 +official +2023-05-13 +Partner");
    }

    @Test
    void everyRuleIsListedAndThoseThatDoNotAnswerSayWhy() {
        var list = run("rules list --on 2022-01-01 --known-by 2026-11-30").out();

        assertThat(list)
                .containsPattern("top-tier-paths +Ways to Top Tier +not found +- +Criteria of FY22")
                .containsPattern("pracr-eac +The proxy's formula +not in force +- +The proxy")
                .containsPattern("(?m)^\\d+ rules: .*\\d+ not found, .*\\d+ official");
    }

    @Test
    void theChangeOfDecember2023IsSeenFromBothDays() {
        var before = json("rules show mbs-credit --on 2023-09-15 --known-by 2023-10-01");
        var after = json("rules show mbs-credit --on 2023-09-15 --known-by 2024-01-15");

        assertThat(before.at("/says").asString()).isEqualTo("top-tier and eligible-solution");
        assertThat(before.at("/versions")).hasSize(1);
        assertThat(after.at("/says").asString()).isEqualTo("eligible-solution");
        assertThat(after.at("/claims/0/trust").asString()).isEqualTo("vendor");
        assertThat(after.at("/claims/0/value/0/requires/0").asString()).isEqualTo("eligible-solution");
    }

    @Test
    void aRuleIsShownWithItsTrustItsSourceAndItsSilences() {
        var shown = run("rules show mbs-credit --on 2024-07-01 --known-by 2026-11-30")
                .out();

        assertThat(shown)
                .contains(
                        "rule mbs-credit for 2024-07-01, as known by 2026-11-30: eligible-solution",
                        "trust inferred",
                        "concluded by this project; never Microsoft's word",
                        "No sentence of Microsoft was found.",
                        "2021-07-01 to 2023-06-30: not found");
    }

    @Test
    void theTimelineDrawsWhatWasKnownWhen() {
        var drawn = run("rules timeline mbs-credit --known-by 2024-01-15").out();

        assertThat(drawn)
                .containsSubsequence(
                        """
                known from  facts of
                            │FY22 │FY23 │FY24 │FY25 │FY26
                2023-07-05  ????????????AAAAAA............  + A
                2023-12-31  ????????????BBBBBB............  + B
                """,
                        "A  2023-07-01 to 2024-06-30: top-tier",
                        "trust official",
                        "B  2023-07-01",
                        "trust vendor",
                        "?  2021-07-01");
    }

    @Test
    void theTimelineIsDataForAPicture() {
        var timeline = json("rules timeline mbs-credit --known-by 2024-01-15");

        assertThat(timeline.at("/from").asString()).isEqualTo("2021-07-01");
        assertThat(timeline.at("/until").asString()).isEqualTo("2026-07-01");
        assertThat(timeline.at("/versions")).hasSize(2);
        assertThat(timeline.at("/news/1/day").asString()).isEqualTo("2023-12-31");
        assertThat(timeline.at("/news/1/published/0/says").asString()).isEqualTo("eligible-solution");
        assertThat(timeline.at("/news/0/stretches")).hasSize(3);
        assertThat(timeline.at("/news/0/stretches/1/says").asString()).isEqualTo("top-tier and eligible-solution");
        assertThat(timeline.at("/news/1/stretches/2/answer").asString()).isEqualTo("silent");
    }

    @Test
    void aShortClosingIsSeenInTheDrawing() {
        assertThat(run("rules timeline registration-open --known-by 2026-11-30").out())
                .contains("2023-05-01  .....AAAAAAAAAAAABCCCCCC");
    }

    @Test
    void tablesAreForSpreadsheets() {
        assertThat(run("rules list --format csv").out())
                .startsWith("rule,title,answer,says,trust,published,from,until,source\n")
                .contains(
                        "\nregistration-deal-value,Least value of a deal,found,25000,official,2023-05-13,2023-05-13,,");
        assertThat(run("rules show mbs-credit --format csv").out())
                .startsWith("rule,from,until,says,trust,published,withdrawn,source,checked,origin,note\n")
                .contains("\nmbs-credit,2021-07-01,2023-07-01,not found,");
        assertThat(run("rules timeline mbs-credit --format csv").out())
                .startsWith("known_by,from,until,answer,says,trust,published,source\n")
                .contains("\n2023-12-31,2023-07-01,2024-07-01,found,eligible-solution,vendor,2023-12-31,");
    }

    @Test
    void theShippedRulesHoldUntilAYearAfterTheyWereChecked() {
        assertThat(run("rules check --on 2027-11-22").out()).isEqualTo("nothing to find fault with\n");
        assertThat(run("rules check --on 2027-11-23").out()).contains("warning [rule-stale]");
        assertThat(run("rules check --on 2027-11-22 --stale-after 6").exit()).isZero();
        assertThat(json("rules check --on 2027-11-22 --stale-after 6")
                        .at("/0/code")
                        .asString())
                .isEqualTo("rule-stale");
    }

    @Test
    void theOperatorsRulesStandBesideThoseOfTheProgram() throws IOException {
        Tree.copy(Tree.workspaceOf("rule-unsourced"), folder);

        var shown = run("rules show acr-support --on 2023-11-01 --workspace " + folder);

        assertThat(shown.out())
                .contains("as known by 2026-11-30: include", "set by     the operator, in rules/acr-support.yaml");
        assertThat(run("rules check --workspace " + folder).out()).contains("warning [rule-unsourced]");
    }

    @Test
    void conflictingRulesOfTheOperatorLeadToTheExitOfFindings() throws IOException {
        Tree.copy(Tree.workspaceOf("rule-conflict"), folder);

        var check = run("rules check --workspace " + folder);

        assertThat(check.exit()).isEqualTo(Exit.DONE_WITH_ERRORS);
        assertThat(check.out()).contains("error [rule-conflict]");
        var shown = run("rules show acr-support --on 2023-11-01 --workspace " + folder);
        assertThat(shown.exit()).isEqualTo(Exit.DONE_WITH_ERRORS);
        assertThat(shown.out()).contains("in conflict", "claimed: include", "claimed: exclude");
        assertThat(run("rules timeline acr-support --workspace " + folder).out())
                .contains("!");
    }

    @Test
    void aMisspeltRuleIsRefusedWithTheNearest() {
        var answer = run("rules show mbs-credits");

        assertThat(answer.exit()).isEqualTo(Exit.CONFIGURATION);
        assertThat(answer.talk()).contains("no rule is named 'mbs-credits'; did you mean 'mbs-credit'?");
    }

    @Test
    void aWorkspaceThatIsNamedMustBeOne() throws IOException {
        Files.createDirectories(folder);

        assertThat(run("rules list --workspace " + folder).exit()).isEqualTo(Exit.CONFIGURATION);
    }

    private static JsonNode json(String line) {
        return JsonMapper.shared().readTree(run(line + " --format json").out());
    }

    private static Answer run(String line) {
        return Answer.of(line.split(" "));
    }
}
