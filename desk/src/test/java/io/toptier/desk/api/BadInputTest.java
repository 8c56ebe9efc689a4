package io.toptier.desk.api;

import static io.toptier.desk.api.Program.code;
import static io.toptier.desk.api.Program.header;
import static io.toptier.desk.api.Program.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.desk.TestDesk;
import io.toptier.desk.api.facts.FactKind;
import io.toptier.desk.api.facts.FactKinds;
import io.toptier.desk.people.Actor;
import io.toptier.desk.people.ApiTokens;
import io.toptier.desk.people.Right;
import io.toptier.desk.people.Role;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Whatever is wrong with a call, every call says so in the same way, and nothing of it is kept. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {
    private static final List<DescribedCall> CALLS = DescribedCall.all();
    private static final String KEY = "Idempotency-Key";
    private static final String SEEN = "If-Match";

    private final Jdbi jdbi = TestDesk.get().part(Jdbi.class);
    private final ApiTokens tokens = TestDesk.get().part(ApiTokens.class);
    private final String company = TestDesk.contoso();
    private final Program owner = Program.of(company, Role.OWNER);
    private final Map<String, String> things = things();
    private SoftAssertions told = new SoftAssertions();
    private List<Long> before = List.of();

    @BeforeEach
    void lookBefore() {
        told = new SoftAssertions();
        before = kept();
    }

    @AfterEach
    void nothingIsKept() {
        assertThat(kept())
                .as("revision, lines of the audit, jobs, keys, webhooks, messages")
                .isEqualTo(before);
    }

    @Test
    void withoutAToken() {
        each(call -> true, call -> {
            var answer = Program.nobody().send(call.method(), call.address(things), body(call), headers(call));
            is(call, answer, 401, "token-missing");
            told.assertThat(header(answer, "WWW-Authenticate")).as("%s", call).isEqualTo("Bearer realm=\"TopTier\"");
        });
    }

    @Test
    void withATokenThatHasEnded() {
        var program = Program.with(token(Role.OWNER.rights()));
        jdbi.useHandle(handle -> handle.execute(
                "update desk.api_token set expires_at = created_at + interval '1 microsecond'"
                        + " where company = ? and name = 'short'",
                company));
        before = kept();
        each(call -> true, call -> {
            var answer = program.send(call.method(), call.address(things), body(call), headers(call));
            is(call, answer, 401, "token-refused");
            told.assertThat(json(answer).path("detail").asString()).contains("expired");
            told.assertThat(header(answer, "WWW-Authenticate")).contains("error=\"invalid_token\"");
        });
    }

    @Test
    void withATokenThatMayNot() {
        var onlyReads = Program.with(token(Set.of(Right.READ)));
        var onlyFreezes = Program.with(token(Set.of(Right.FREEZE)));
        before = kept();
        each(call -> true, call -> {
            var needsRead = call.reads() || call.path().endsWith("/what-if");
            var program = needsRead && !call.path().contains("/webhooks") ? onlyFreezes : onlyReads;
            var answer = program.send(call.method(), call.address(things), body(call), headers(call));
            is(call, answer, 403, "right-missing");
            told.assertThat(header(answer, "WWW-Authenticate"))
                    .as("%s", call)
                    .contains("error=\"insufficient_scope\", scope=");
        });
    }

    @Test
    void aMonthThatIsNoneOrIsStillToCome() {
        each(call -> call.path().contains("{month}") || call.path().startsWith("/api/v1/explain/customers"), call -> {
            for (var month : new String[] {"2024-13", "hello", "2024-1"}) {
                var answer = send(call, ofMonth(call, month));
                is(call, answer, 400, "month-wrong");
                told.assertThat(json(answer).path("detail").asString()).contains("'" + month + "'");
                told.assertThat(json(answer).path("remedy").asString()).contains("2023-11");
            }
            var future = send(call, ofMonth(call, "2099-01"));
            is(call, future, 404, "not-found");
            told.assertThat(json(future).path("detail").asString()).contains("2099-01");
        });
    }

    @Test
    void aBodyInAnotherForm() {
        each(call -> !call.takes().isEmpty(), call -> {
            var form = call.ofDocument() ? "application/x-www-form-urlencoded" : "text/plain";
            var answer = owner.send(call.method(), call.address(things), "a=b", headers(call, "Content-Type", form));
            is(call, answer, 415, "media-type-unsupported");
        });
    }

    @Test
    void aBodyThatIsNoJson() {
        each(DescribedCall::takesJson, call -> {
            var answer = owner.send(call.method(), call.address(things), "{\n  \"reason\" 7}", headers(call));
            is(call, answer, 400, "body-malformed");
            told.assertThat(json(answer).path("detail").asString())
                    .as("%s", call)
                    .startsWith("line 2, column 1");
            is(call, owner.send(call.method(), call.address(things), "[]", headers(call)), 422, "body-no-object");
        });
    }

    @Test
    void everyFieldOfAWrongTypeAndOneThatIsNone() {
        each(DescribedCall::takesJson, call -> {
            told.assertThat(call.fields()).as("%s", call).isNotEmpty();
            var wrong = call.fields().stream()
                    .map(field -> "\"" + field + "\": [7]")
                    .collect(Collectors.joining(", ", "{\"nonsense\": 1, ", "}"));
            var answer = owner.send(call.method(), call.address(things), wrong, headers(call));
            is(call, answer, 422, "fields-refused");
            var expected = new ArrayList<>(call.fields());
            expected.add("nonsense");
            told.assertThat(json(answer)
                            .path("errors")
                            .valueStream()
                            .map(error -> error.path("pointer").asString().substring(1)))
                    .as("%s", call)
                    .containsAll(expected);
        });
    }

    @Test
    void aBodyThatIsTooLarge() {
        var large = "{\"reason\": \"" + "x".repeat(1 << 20) + "\"}";
        each(call -> !call.reads() && !call.ofDocument(), call -> {
            is(call, owner.send(call.method(), call.address(things), large, headers(call)), 413, "body-too-large");
        });
    }

    @Test
    void aChangeOfWhatSomebodyElseHasChanged() {
        each(DescribedCall::changes, call -> {
            for (var old : new String[] {"\"0\"", "\"nonsense\"", "W/\"1\""}) {
                is(call, owner.send(call.method(), call.address(things), body(call), SEEN, old), 412, "revision-stale");
            }
        });
    }

    @Test
    void aChangeThatDoesNotSayWhatItHasSeen() {
        each(DescribedCall::changes, call -> {
            is(call, owner.send(call.method(), call.address(things), body(call)), 428, "precondition-required");
        });
    }

    @Test
    void aPostWithoutAKeyOrWithOneOfAnotherRequest() {
        var asked = owner.send("POST", "/api/v1/standing/what-if?known-by=2024-01-31", WHAT_IF, KEY, "used");
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(200);
        before = kept();
        each(call -> call.method().equals("POST"), call -> {
            var address = call.address(things);
            is(call, owner.send("POST", address, body(call)), 400, "idempotency-key-missing");
            is(call, owner.send("POST", address, body(call), KEY, "x".repeat(201)), 400, "idempotency-key-missing");
            is(call, owner.send("POST", address, body(call), KEY, "used"), 422, "idempotency-key-reused");
        });
    }

    @Test
    void anAnswerInAnotherForm() {
        each(call -> !call.ofDocument(), call -> {
            var answer = owner.send(
                    call.method(), call.address(things), body(call), headers(call, "Accept", "application/xml"));
            is(call, answer, 406, "not-acceptable");
        });
    }

    @Test
    void aParameterThatIsNone() {
        each(call -> true, call -> {
            var address = call.address(things) + (call.path().contains("explain/customers") ? "&" : "?") + "colour=red";
            is(call, owner.send(call.method(), address, body(call), headers(call)), 400, "parameter-unknown");
        });
    }

    @Test
    void anAddressThatIsNone() {
        each(call -> !call.ofDocument() && !call.path().contains("/explain/sales"), call -> {
            var address =
                    call.path().contains("explain/customers") ? "/api/v1/explain/customers" : call.address(things);
            is(call, owner.send(call.method(), address + "/not/there", body(call), headers(call)), 404, "not-found");
        });
    }

    @Test
    void aMethodThatIsNone() {
        // these paths are also those of a row or a webhook of this name
        var alsoOthers = Set.of("/api/v1/deals/check", "/api/v1/deals/due");
        each(call -> !alsoOthers.contains(call.path()), call -> {
            var known = DescribedCall.methods(call.path());
            for (var method : new String[] {"POST", "PUT", "PATCH", "DELETE"}) {
                if (!known.contains(method)) {
                    var answer = owner.send(method, call.address(things), "", headers(call));
                    is(call, answer, 405, "method-not-allowed");
                    told.assertThat(Set.of(header(answer, "Allow").split(", ")))
                            .as("%s %s", method, call.path())
                            .containsAll(known);
                }
            }
        });
    }

    private static final String WHAT_IF =
            "{\"sales\": [{\"amount\": {\"amount\": \"250000\", \"currency\": \"USD\"}, \"on\": \"2024-01-15\"}]}";

    private static final String OFFER =
            "{\"id\": \"PO-1\", \"createdOn\": \"2023-10-01\", \"purpose\": \"new\", \"purchaseRecords\": [\"r-1\"]}";

    private void each(Predicate<DescribedCall> which, java.util.function.Consumer<DescribedCall> ask) {
        var calls = CALLS.stream().filter(which).toList();
        assertThat(calls).isNotEmpty();
        calls.forEach(ask);
        told.assertAll();
    }

    private void is(DescribedCall call, HttpResponse<String> answer, int status, String code) {
        told.assertThat(answer.statusCode()).as("%s: %s", call, answer.body()).isEqualTo(status);
        told.assertThatCode(() -> assertThat(code(answer)).isEqualTo(code))
                .as("%s: %s", call, answer.body())
                .doesNotThrowAnyException();
    }

    private HttpResponse<String> send(DescribedCall call, String address) {
        return owner.send(call.method(), address, body(call), headers(call));
    }

    private String ofMonth(DescribedCall call, String month) {
        var other = new LinkedHashMap<String, String>();
        other.putAll(things);
        other.put("{month}", month);
        var query = call.path().endsWith("/difference") ? "?from=now&to=now" : "";
        return call.path().startsWith("/api/v1/explain/customers")
                ? "/api/v1/explain/customers/fabrikam?month=" + month
                : call.address(other) + query;
    }

    private static String body(DescribedCall call) {
        return call.takes().isEmpty() ? "" : "{}";
    }

    /** What the call needs beside its body: a key, or the version it has seen. */
    private String[] headers(DescribedCall call, String... more) {
        var headers = new ArrayList<>(List.of(more));
        if (call.changes()) {
            headers.addAll(List.of(SEEN, header(owner.get(call.address(things)), "ETag")));
        }
        if (call.method().equals("POST")) {
            headers.addAll(List.of(KEY, UUID.randomUUID().toString()));
        }
        return headers.toArray(String[]::new);
    }

    private String token(Set<Right> rights) {
        return tokens.create(
                        company,
                        "short",
                        rights,
                        Instant.now().plus(Duration.ofHours(1)),
                        Actor.program("test"),
                        Role.OWNER.rights())
                .secret();
    }

    /** By the name in braces; of each table the first row. */
    private Map<String, String> things() {
        var sale = json(owner.get("/api/v1/sales?limit=1")).at("/sales/0");
        var webhook = json(owner.post("/api/v1/webhooks", "{\"url\": \"https://127.0.0.1:9/\"}"))
                .path("id")
                .asString();
        owner.post("/api/v1/webhooks/" + webhook + "/test", "");
        var offer = owner.post("/api/v1/private-offers", OFFER);
        assertThat(offer.statusCode()).as(offer.body()).isEqualTo(201);
        var delivery =
                json(owner.get("/api/v1/webhooks/" + webhook + "/deliveries")).at("/items/0/id");
        var all = new LinkedHashMap<String, String>();
        all.put("/explain/customers/{id}", "/explain/customers/fabrikam?month=2023-11");
        all.put("/explain/deals/{id}", "/explain/deals/D-1001");
        FactKinds.all().forEach(kind -> all.put("/" + kind.name() + "/{id}", "/" + kind.name() + "/" + first(kind)));
        all.put("{month}", "2023-11");
        all.put("{customer}", "fabrikam");
        all.put("{rule}", "mbs-credit");
        all.put("{record}/{item}", sale.path("id").asString());
        all.put("{job}", "8d4f7c1e-0000-4000-8000-000000000000");
        all.put("{webhook}", webhook);
        all.put("{delivery}", delivery.asString());
        all.put("{path}", "arrives-later.txt");
        return all;
    }

    private String first(FactKind kind) {
        var row = json(owner.get("/api/v1/" + kind.name() + "?limit=1")).at("/items/0");
        var key = kind.key();
        return row.path(key == null ? "row" : Names.json(key)).asString();
    }

    private List<Long> kept() {
        return List.of(
                count("select revision from workspace.company where id = ?"),
                count("select count(*) from desk.audit where company = ? and action <> 'create-token'"),
                count("select count(*) from desk.job where company = ?"),
                count("select count(*) from desk.idempotency where company = ?"),
                count("select coalesce(sum(revision + 1), 0) from desk.webhook_endpoint where company = ?"),
                count("select count(*) from desk.webhook_message where company = ?"));
    }

    private long count(String sql) {
        return jdbi.withHandle(handle ->
                handle.createQuery(sql).bind(0, company).mapTo(Long.class).one());
    }
}
