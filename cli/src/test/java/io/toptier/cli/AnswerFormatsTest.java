package io.toptier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every answer as text for people, as JSON and as CSV for scripts; talk and findings stand beside it. */
class AnswerFormatsTest {
    private static final String CLOSE = "month close 2023-11 --dry-run";
    private static final String SHOW = "consumption show 2023-11";
    private static final String LINES = "consumption show 2023-11 --customer relecloud";
    private static final String DRAFT = "report draft 2023-11";
    private static final String EXPLAIN = "explain customer relecloud --month 2023-11";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                CLOSE + "|excluded: marketplace",
                SHOW + "|pool:cosmos-eu",
                LINES + "|subscription",
                DRAFT + "|2023-11: a report is due by the method 'measured'",
                EXPLAIN + "|its share of pool cosmos-eu",
                "check|warning [tag-unknown]"
            })
    void textIsForPeople(String line, String told) {
        assertThat(ask(line).out()).contains(told);
    }

    @Test
    void aClosedMonthAsJsonHasTheContractsKeys() {
        var month = json(CLOSE);

        assertThat(month.propertyNames())
                .contains("month", "knownBy", "rulebook", "policy", "currencies", "sources", "findings");
        assertThat(month.at("/currencies/USD").propertyNames())
                .contains("effectiveTotal", "billedTotal", "customersTotal", "customers", "unattributed", "excluded");
        assertThat(month.at("/findings/0").propertyNames())
                .containsExactlyInAnyOrder("code", "level", "file", "line", "column", "seen", "expected", "remedy");
    }

    @Test
    void theOtherAnswersAreJsonToo() {
        assertThat(json(SHOW).at("/currencies/EUR/customers")).isNotEmpty();
        assertThat(json(LINES))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.has("effective")).isTrue());
        assertThat(json(DRAFT).path("due").asBoolean()).isTrue();
        assertThat(json(DRAFT).path("lines")).isNotEmpty();
        assertThat(json(EXPLAIN).path("steps")).isNotEmpty();
        assertThat(json("check").findValuesAsString("code")).contains("tag-unknown", "pool-without-telemetry");
    }

    @Test
    void csvHasAHeaderAndARowForEach() {
        assertThat(csv(CLOSE))
                .isEqualTo(csv(SHOW))
                .contains(List.of(
                        "2023-11",
                        "EUR",
                        "relecloud",
                        "Relecloud",
                        "tag",
                        "604.3735641520363028305362",
                        "604.3735641520363028305362"));
        assertThat(csv(LINES).get(0)).startsWith("route", "charge");
        assertThat(csv("check").get(0))
                .containsExactly("code", "level", "file", "line", "column", "seen", "expected", "remedy");
        assertThat(csv(EXPLAIN).get(0)).containsExactly("depth", "claim", "value", "source");
        assertThat(csv(EXPLAIN).get(1)).startsWith("0", "relecloud consumed in 2023-11");
        assertThat(csv(DRAFT).get(0)).startsWith("layout", "period-month");
        assertThat(csv(DRAFT).stream().map(row -> row.get(0)).distinct())
                .containsExactly("layout", "single-tenant", "multitenant", "shared-services");
    }

    @Test
    void findingsStandBesideTheAnswerAndNotInIt() {
        var answer = ask(CLOSE);

        assertThat(answer.talk()).contains("warning [tag-unknown]", "would write");
        assertThat(answer.out()).doesNotContain("[tag-unknown]", "would write");
    }

    private static JsonNode json(String line) {
        return JsonMapper.shared().readTree(ask(line + " --format json").out());
    }

    private static List<List<String>> csv(String line) {
        try (var records =
                CsvReader.builder().ofCsvRecord(ask(line + " --format csv").out())) {
            return records.stream().map(record -> record.getFields()).toList();
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    private static Answer ask(String line) {
        var answer = Answer.of((line + " --known-by 2026-11-01 --workspace " + Tree.example()).split(" "));
        assertThat(answer.exit()).as(answer.talk()).isZero();
        return answer;
    }
}
