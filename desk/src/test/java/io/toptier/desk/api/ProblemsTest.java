package io.toptier.desk.api;

import static io.toptier.desk.api.Program.code;
import static io.toptier.desk.api.Program.header;
import static io.toptier.desk.api.Program.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.desk.TestDesk;
import io.toptier.desk.people.Role;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Whatever goes wrong is a problem document that says what to do. */
class ProblemsTest {
    private static final String COMPANY = TestDesk.contoso();
    private static final Program OWNER = Program.of(COMPANY, Role.OWNER);

    @Test
    void anAddressThatIsNone() {
        is(404, "not-found", OWNER.get("/api/v1/nothing/here"));
        is(404, "not-found", OWNER.get("/api/nothing"));
    }

    @Test
    void aMethodThatIsNone() {
        var answer = OWNER.send("DELETE", "/api/v1/company", "");
        is(405, "method-not-allowed", answer);
        assertThat(header(answer, "Allow")).contains("GET");
    }

    @Test
    void aFormOfTheAnswerThatIsNone() {
        is(406, "not-acceptable", OWNER.get("/api/v1/company", "Accept", "application/xml"));
    }

    @Test
    void aFormOfTheBodyThatIsNone() {
        is(
                415,
                "media-type-unsupported",
                OWNER.send("POST", "/api/v1/deals", "a=b", "Content-Type", "text/plain", "Idempotency-Key", "k"));
        is(
                415,
                "media-type-unsupported",
                OWNER.send(
                        "PUT",
                        "/api/v1/documents/fx/a.csv",
                        "a=b",
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "If-None-Match",
                        "*"));
    }

    @Test
    void aBodyTooLarge() {
        is(413, "body-too-large", OWNER.post("/api/v1/deals", "{\"name\": \"" + "x".repeat(1 << 20) + "\"}"));
    }

    @Test
    void brokenJsonWithLineAndColumn() {
        var answer = OWNER.post("/api/v1/deals", "{\n  \"id\": \"D-1\",\n  \"name\" \"x\"\n}");
        is(400, "body-malformed", answer);
        assertThat(json(answer).path("detail").asString()).startsWith("line 3, column ");
        is(400, "body-malformed", OWNER.post("/api/v1/deals", "{\"id\": \"a\", \"id\": \"b\"}"));
        is(400, "body-malformed", OWNER.post("/api/v1/deals", "{} {}"));
        is(422, "body-no-object", OWNER.post("/api/v1/deals", "[]"));
    }

    @Test
    void daysMonthsAndParametersThatAreNone() {
        is(400, "request-wrong", OWNER.get("/api/v1/standing?on=2024-02-30"));
        is(400, "month-wrong", OWNER.get("/api/v1/months/2023-13/consumption"));
        is(400, "year-wrong", OWNER.get("/api/v1/credit/statement?year=2024"));
        is(400, "parameter-wrong", OWNER.get("/api/v1/deals?limit=many"));
        is(400, "parameter-missing", OWNER.get("/api/v1/months/2023-11/difference?from=now"));
        var unknown = OWNER.get("/api/v1/sales?costumer=fabrikam");
        is(400, "parameter-unknown", unknown);
        assertThat(json(unknown).path("remedy").asString()).isEqualTo("did you mean 'customer'?");
    }

    @Test
    void noTokenAndOneThatIsNone() {
        is(401, "token-refused", Program.with("tt_nobody").get("/api/v1/company"));
    }

    @Test
    void aRefusedAddress() {
        assertThat(OWNER.get("/api/v1/deals/%2e%2e%2f").statusCode()).isBetween(400, 499);
        is(400, "request-wrong", OWNER.get("/api/v1/deals/a%2fb"));
    }

    private static void is(int status, String code, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(code(answer)).isEqualTo(code);
    }
}
