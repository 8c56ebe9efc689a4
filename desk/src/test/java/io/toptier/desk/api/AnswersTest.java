package io.toptier.desk.api;

import static io.toptier.desk.api.Program.code;
import static io.toptier.desk.api.Program.header;
import static io.toptier.desk.api.Program.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.desk.TestDesk;
import io.toptier.desk.people.Role;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rooms say, over HTTP. */
class AnswersTest {
    private static final String DAY = "known-by=2024-01-31";
    private static final String COMPANY = TestDesk.contoso();
    private static final Program OWNER = Program.of(COMPANY, Role.OWNER);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "company",
                "months",
                "months/2023-11/consumption",
                "months/2023-11/consumption/fabrikam",
                "months/2023-11/report",
                "months/2023-11/difference?from=now&to=now&",
                "deals/check",
                "deals/due",
                "deals/D-1001/check",
                "sales",
                "credit/statement",
                "credit/statement?booked=true&",
                "credit/statement?seller=s-park&year=FY24&",
                "credit/restatement",
                "standing",
                "rules",
                "rules/mbs-credit",
                "rules/mbs-credit/timeline",
                "explain/deals/D-1001",
                "explain/standing",
                "explain/customers/fabrikam?month=2023-11&",
                "findings",
                "audit",
                "documents",
                "customers",
                "solutions",
                "deals",
                "registrations",
                "sellers",
                "calendar",
                "contracts",
                "designations",
                "commitments",
                "private-offers",
                "webhooks"
            })
    void everyAnswerSaysWhichDayItIsOf(String path) {
        var answer = OWNER.get("/api/v1/" + path + (path.contains("?") ? "" : "?") + DAY);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).startsWith("application/json");
        assertThat(header(answer, "TopTier-On")).isEqualTo("2024-01-31");
        assertThat(header(answer, "TopTier-Known-By")).isEqualTo("2024-01-31");
        assertThat(header(answer, "TopTier-Revision")).isNotEmpty();
    }

    @Test
    void theSameSaleEarnsNothingBeforeTheRuleWasPublishedAndCreditAfterwards() {
        var before =
                json(OWNER.get("/api/v1/credit/statement?known-by=2023-10-01")).path("entries");
        var after =
                json(OWNER.get("/api/v1/credit/statement?known-by=2024-01-15")).path("entries");

        assertThat(after.size()).isGreaterThan(before.size());
    }

    @Test
    void salesComeInPagesThatMissNothingAndRepeatNothing() {
        var all = json(OWNER.get("/api/v1/sales?" + DAY)).path("sales");
        var seen = new ArrayList<String>();
        var next = "/api/v1/sales?limit=7&" + DAY;
        while (!next.isEmpty()) {
            var page = OWNER.get(next);
            json(page).path("sales").forEach(sale -> seen.add(sale.toString()));
            next = header(page, "Link").replaceFirst("<(.*)>; rel=\"next\"", "$1");
        }

        assertThat(seen).hasSizeGreaterThan(7).hasSize(all.size());
        assertThat(seen).isEqualTo(all.valueStream().map(Object::toString).toList());
    }

    @Test
    void aSaleIsExplainedByItsId() {
        var id = json(OWNER.get("/api/v1/sales?" + DAY))
                .path("sales")
                .get(0)
                .path("id")
                .asString();
        var trace = OWNER.get("/api/v1/explain/sales/" + id + "?" + DAY);

        assertThat(trace.statusCode()).as(trace.body()).isEqualTo(200);
        assertThat(json(trace).path("steps").isEmpty()).isFalse();
    }

    @Test
    void aSaleMoreShowsWhatItWouldChangeAndIsNotKept() {
        var before = OWNER.get("/api/v1/standing?" + DAY).body();
        var asked = OWNER.post(
                "/api/v1/standing/what-if?" + DAY,
                "{\"sales\": [{\"amount\": {\"amount\": \"250000\", \"currency\": \"USD\"}, \"customer\": \"fabrikam\"}]}");

        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(200);
        assertThat(json(asked).path("with").path("sales").get(0).path("usd").asString())
                .isEqualTo("250000");
        assertThat(OWNER.get("/api/v1/standing?" + DAY).body()).isEqualTo(before);
    }

    @Test
    void whatIsUnknownIsAnsweredWithTheNearest() {
        for (var path : List.of(
                "deals/D-1000l",
                "deals/D-100l/check",
                "explain/deals/D-100l",
                "rules/mbs-kredit",
                "customers/fabrikan",
                "credit/statement?seller=s-prak",
                "months/2023-11/consumption/fabrikan",
                "documents/deal.csv")) {
            var answer = OWNER.get("/api/v1/" + path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(code(answer)).isEqualTo("not-found");
            assertThat(json(answer).path("remedy").asString()).as(path).contains("did you mean");
        }
    }

    @Test
    void aMonthThatWasNeverClosedHasNoFiguresYet() {
        var answer = OWNER.get("/api/v1/months/2023-11");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(json(answer).path("remedy").asString()).contains("close it");
        assertThat(OWNER.get("/api/v1/months/2031-01/consumption").statusCode()).isEqualTo(404);
    }

    @Test
    void bookingTwiceBooksNothingMore() {
        var company = TestDesk.contoso();
        var owner = Program.of(company, Role.OWNER);
        var path = "/api/v1/credit/restatements";
        var tried = json(owner.post(path + "?dry-run=true&known-by=2024-01-15", ""));
        assertThat(tried.path("booked").asBoolean()).isFalse();
        var booked = json(owner.post(path + "?known-by=2024-01-15", ""));
        assertThat(booked.path("booked").asBoolean()).isTrue();
        assertThat(booked.path("entries")).isEqualTo(tried.path("entries"));
        assertThat(booked.path("head")).isEqualTo(tried.path("head"));

        var again = json(owner.post(path + "?known-by=2024-01-15", ""));
        assertThat(again.path("booked").asBoolean()).isFalse();
        assertThat(again.path("entries").isEmpty()).isTrue();
        assertThat(json(owner.get("/api/v1/credit/statement?booked=true&known-by=2024-01-15"))
                        .path("entries"))
                .isEqualTo(booked.path("entries"));
    }
}
