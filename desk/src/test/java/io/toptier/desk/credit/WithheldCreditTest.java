package io.toptier.desk.credit;

import static io.toptier.desk.api.Program.code;
import static io.toptier.desk.api.Program.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.desk.TestBrowser;
import io.toptier.desk.TestDesk;
import io.toptier.desk.api.Program;
import io.toptier.desk.people.Role;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Credit was booked in January; in February a sale became known to be smaller, and a row that cannot be read came with it.
 * Whoever books then, what was booked stays.
 */
class WithheldCreditTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("toptier.root"), "findings", "credit-withheld", "workspace");

    private final String company = TestDesk.company("withheld", FOLDER);
    private final Program finance = Program.of(company, Role.FINANCE);

    @BeforeEach
    void bookInJanuary() {
        var first = book("2024-01-15");
        assertThat(first.path("entries").isEmpty()).as(first.toString()).isFalse();
        assertThat(first.path("findings").valueStream().map(WithheldCreditTest::codeOf))
                .doesNotContain("credit-withheld");
    }

    @Test
    void aProgramTakesNothingBackAndIsTold() {
        var before = revision();
        for (var again : new JsonNode[] {book("2024-02-15&dry-run=true"), book("2024-02-15")}) {
            assertThat(again.path("entries").isEmpty()).as(again.toString()).isTrue();
            assertThat(again.path("booked").asBoolean()).isFalse();
            assertThat(again.path("findings").valueStream().map(WithheldCreditTest::codeOf))
                    .contains("credit-withheld", "sale-unread", "bad-value");
        }
        assertThat(revision()).isEqualTo(before);
        assertThat(finance.get("/api/v1/documents/credit/journal/0002-2024-02-15.csv")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aPersonTakesNothingBackAndIsTold() {
        var person = TestDesk.signedIn(company, Role.FINANCE);
        var before = revision();
        var page = "/c/" + company + "/credit/restate";

        assertThat(person.get(page + "?on=2024-02-15&known-by=2024-02-15").body())
                .contains("1 entry that would change what is booked")
                .doesNotContain("none is wrong");
        assertThat(booked(person, page)).contains("not all facts can be read, and until then");
        assertThat(revision()).isEqualTo(before);
    }

    @Test
    void aBookingOfADayBeforeTheLastIsRefusedDryOrNot() {
        var before = revision();
        for (var dryRun : new String[] {"&dry-run=true", ""}) {
            var refused = finance.post("/api/v1/credit/restatements?known-by=2024-01-10" + dryRun, "");
            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
            assertThat(code(refused)).isEqualTo("facts-refused");
            assertThat(json(refused).at("/errors/0/code").asString()).isEqualTo("booking-before-the-last");
        }
        assertThat(revision()).isEqualTo(before);
    }

    private static String booked(TestBrowser person, String page) {
        return person.follow(person.post(page, Map.of("reason", "month end"))).body();
    }

    private JsonNode book(String knownBy) {
        var answer = finance.post("/api/v1/credit/restatements?known-by=" + knownBy, "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer);
    }

    private long revision() {
        return json(finance.get("/api/v1/company")).path("revision").asLong();
    }

    private static String codeOf(JsonNode finding) {
        return finding.path("code").asString();
    }
}
