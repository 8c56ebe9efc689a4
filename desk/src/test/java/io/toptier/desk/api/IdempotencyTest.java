package io.toptier.desk.api;

import static io.toptier.desk.api.Program.code;
import static io.toptier.desk.api.Program.header;
import static io.toptier.desk.api.Program.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.desk.TestDesk;
import io.toptier.desk.people.Role;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A POST happens once for its key. */
class IdempotencyTest {
    private static final int MANY = 20;

    private final String company = TestDesk.contoso();
    private final Program owner = Program.of(company, Role.OWNER);

    @Test
    void aPostWithoutAKeyDoesNothing() {
        var refused = owner.send("POST", "/api/v1/sellers", seller("s-1", "Kim"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(code(refused)).isEqualTo("idempotency-key-missing");
        assertThat(owner.get("/api/v1/sellers/s-1").statusCode()).isEqualTo(404);
    }

    @Test
    void theSameRequestIsDoneOnceAndAnsweredTheSame() {
        var first = add("key-1", seller("s-1", "Kim"));
        var revision = json(owner.get("/api/v1/company")).path("revision");
        var second = add("key-1", seller("s-1", "Kim"));

        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(header(first, "Idempotency-Replayed")).isEmpty();
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(header(second, "Idempotency-Replayed")).isEqualTo("true");
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(header(second, "Location")).isEqualTo(header(first, "Location"));
        assertThat(header(second, "ETag")).isEqualTo(header(first, "ETag"));
        assertThat(json(owner.get("/api/v1/company")).path("revision")).isEqualTo(revision);
    }

    /** Its answer is the one of then, whatever the thing has become since. */
    @Test
    void retryIsBuiltFromTheStoredAnswer() {
        var first = add("key-1", seller("s-1", "Kim"));
        owner.send(
                "PATCH", "/api/v1/sellers/s-1", "{\"name\": \"Kim Abercrombie\"}", "If-Match", header(first, "ETag"));

        assertThat(add("key-1", seller("s-1", "Kim")).body()).isEqualTo(first.body());
    }

    @Test
    void sameKeyDifferentBodyNeverCommits() {
        add("key-1", seller("s-1", "Kim"));
        var other = add("key-1", seller("s-2", "Lee"));

        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(code(other)).isEqualTo("idempotency-key-reused");
        assertThat(owner.get("/api/v1/sellers/s-2").statusCode()).isEqualTo(404);
        assertThat(owner.send("POST", "/api/v1/standing/what-if", seller("s-1", "Kim"), "Idempotency-Key", "key-1")
                        .statusCode())
                .as("the same body elsewhere")
                .isEqualTo(422);
    }

    @Test
    void failedWriteReleasesItsIdempotencyClaim() {
        var refused = add("key-1", "{\"name\": \"nobody\"}");
        assertThat(refused.statusCode()).isEqualTo(422);

        var second = add("key-1", seller("s-1", "Kim"));
        assertThat(second.statusCode()).as(second.body()).isEqualTo(201);
        assertThat(header(second, "Idempotency-Replayed")).isEmpty();
    }

    @Test
    void keysOfTwoCompaniesHaveNothingToDoWithEachOther() {
        var other = Program.of(TestDesk.contoso(), Role.OWNER);
        add("key-1", seller("s-1", "Kim"));
        var elsewhere = other.send("POST", "/api/v1/sellers", seller("s-9", "Lee"), "Idempotency-Key", "key-1");
        assertThat(elsewhere.statusCode()).isEqualTo(201);
    }

    @Test
    void twentyAtOnceAreOne() throws Exception {
        var answers = atOnce(() -> add("key-1", seller("s-1", "Kim")));

        assertThat(answers).allMatch(answer -> answer.statusCode() == 201 || answer.statusCode() == 409);
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 201).map(HttpResponse::body))
                .isNotEmpty()
                .allMatch(body -> body.equals(answers.get(0).body()));
        assertThat(answers.stream()
                        .filter(answer -> answer.statusCode() == 201)
                        .filter(answer -> header(answer, "Idempotency-Replayed").isEmpty()))
                .hasSize(1);
        assertThat(json(owner.get("/api/v1/sellers?limit=1000"))
                        .path("items")
                        .valueStream()
                        .filter(one -> one.path("id").asString().equals("s-1")))
                .hasSize(1);
    }

    @Test
    void twentyDifferentOnesAtOnceAreTwenty() throws Exception {
        var number = new java.util.concurrent.atomic.AtomicInteger();
        var answers = atOnce(() -> {
            var mine = number.incrementAndGet();
            return add("key-" + mine, seller("s-" + mine, "Kim"));
        });

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(201);
        assertThat(answers.stream().map(answer -> json(answer).path("revision").asLong()))
                .doesNotHaveDuplicates();
    }

    private static List<HttpResponse<String>> atOnce(Callable<HttpResponse<String>> call) throws Exception {
        var people = Executors.newFixedThreadPool(MANY);
        try {
            var answers = new ArrayList<HttpResponse<String>>();
            for (Future<HttpResponse<String>> answer : people.invokeAll(java.util.Collections.nCopies(MANY, call))) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            people.shutdown();
        }
    }

    private HttpResponse<String> add(String key, String body) {
        return owner.send("POST", "/api/v1/sellers", body, "Idempotency-Key", key);
    }

    private static String seller(String id, String name) {
        return "{\"id\": \"%s\", \"name\": \"%s\"}".formatted(id, name);
    }
}
