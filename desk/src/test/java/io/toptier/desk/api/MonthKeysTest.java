package io.toptier.desk.api;

import static io.toptier.desk.api.Program.code;
import static io.toptier.desk.api.Program.header;
import static io.toptier.desk.api.Program.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.toptier.desk.TestDesk;
import io.toptier.desk.month.Months;
import io.toptier.desk.people.Actor;
import io.toptier.desk.people.Role;
import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Month;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** What is done with a month is done once for its key, and the key stands exactly if it was done. */
class MonthKeysTest {
    private static final String PATH = "/api/v1/months/2023-11";
    private static final String SENT =
            "{\"revision\": \"rev-1\", \"submittedOn\": \"2023-12-10\", \"reference\": \"PC-1\"}";

    private final String company = TestDesk.contoso();
    private final Program owner = Program.of(company, Role.OWNER);

    @Test
    void twoAtOnceAreOneJobAndALaterOneIsStillThatJob() throws Exception {
        var people = Executors.newFixedThreadPool(2);
        try {
            Callable<HttpResponse<String>> close = () -> post("/close", "close-1", "");
            var answers = people.invokeAll(List.of(close, close));
            var one = answers.get(0).get();
            var other = answers.get(1).get();

            assertThat(List.of(one, other)).extracting(HttpResponse::statusCode).containsOnly(202);
            assertThat(other.body()).isEqualTo(one.body());
            assertThat(header(one, "Idempotency-Replayed") + header(other, "Idempotency-Replayed"))
                    .isEqualTo("true");
            ended(one);
        } finally {
            people.shutdown();
        }

        var later = post("/close", "close-1", "");
        assertThat(header(later, "Idempotency-Replayed")).isEqualTo("true");
        assertThat(jobs()).isEqualTo(1);
    }

    @Test
    void aKeyOfAnotherMonthOrBodyDoesNothing() {
        ended(post("/close", "key-1", ""));

        assertThat(code(owner.send("POST", "/api/v1/months/2023-12/close", "", "Idempotency-Key", "key-1")))
                .isEqualTo("idempotency-key-reused");
        assertThat(code(post("/freeze", "key-1", "{\"reason\": \"checked\"}"))).isEqualTo("idempotency-key-reused");
        assertThat(jobs()).isEqualTo(1);
    }

    @Test
    void whatIsRefusedReleasesItsKey() {
        assertThat(post("/freeze", "key-1", "{}").statusCode())
                .as("not closed yet")
                .isEqualTo(404);
        assertThat(code(post("/restate", "key-2", "{}"))).isEqualTo("fields-refused");
        assertThat(code(post("/submitted", "key-3", SENT))).isEqualTo("facts-refused");
        assertThat(jobs()).isZero();
        ended(post("/close", "close-1", ""));

        ended(post("/freeze", "key-1", "{}"));
        assertThat(post("/restate", "key-2", "{\"reason\": \"late lines\"}").statusCode())
                .isEqualTo(202);
        assertThat(post("/submitted", "key-3", SENT).statusCode()).isEqualTo(204);
        var replayed = post("/submitted", "key-3", SENT);
        assertThat(replayed.statusCode()).isEqualTo(204);
        assertThat(header(replayed, "Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void aFailureInTheMiddleAsksForNoJob() {
        var months = TestDesk.get().part(Months.class);
        var jdbi = TestDesk.get().part(Jdbi.class);
        var month = Month.parse("2023-11").orElseThrow();
        var january = new KnownBy(LocalDate.parse("2024-01-31"));

        assertThatThrownBy(() -> jdbi.useTransaction(handle -> {
                    months.close(handle, company, Actor.program("test"), month, january);
                    throw new IllegalStateException("the key cannot be kept");
                }))
                .hasMessage("the key cannot be kept");
        assertThat(jobs()).isZero();
    }

    private HttpResponse<String> post(String act, String key, String body) {
        return owner.send("POST", PATH + act, body, "Idempotency-Key", key);
    }

    private int jobs() {
        return json(owner.get("/api/v1/jobs")).path("items").size();
    }

    private void ended(HttpResponse<String> asked) {
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(202);
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> json(owner.get(header(asked, "Location")))
                        .path("endedAt")
                        .isString());
        assertThat(json(owner.get(header(asked, "Location"))).path("state").asString())
                .isEqualTo("done");
    }
}
