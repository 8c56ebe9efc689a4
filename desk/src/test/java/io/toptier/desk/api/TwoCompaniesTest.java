package io.toptier.desk.api;

import static io.toptier.desk.api.Program.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.desk.TestBrowser;
import io.toptier.desk.TestDesk;
import io.toptier.desk.api.facts.FactKinds;
import io.toptier.desk.people.Role;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every page and every call there is, tried by Fabrikam with what is Contoso's: it is not there. A call that is added is
 * tried by itself; one with a variable that this test does not know fails until it is told an example of Contoso's.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoCompaniesTest {
    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?([a-zA-Z]+)(:([^{}]|\\{[^}]*})*)?}");
    private static final String API = "/api/";
    private static final String COMPANY = "/c/{company}";
    /** A file of one's own may have the name of another company's; it is not there, so nobody has seen it. */
    private static final Map<String, Integer> OTHERWISE = Map.of("PUT /api/v1/documents/{*path}", 412);
    /** What the program shipped is everybody's. */
    private static final Set<String> SHARED = Set.of("rule");

    private final String contoso = TestDesk.contoso();
    private final Map<String, String> contosos = new LinkedHashMap<>();
    private final List<String> tellTales = new ArrayList<>(List.of(contoso, "D-1001", "adventure-works", "s-hensien"));
    private String fabrikam = "";
    private Program own = Program.with("");
    private Program other = Program.with("");

    /** A call or page: its method, its pattern, and what has to stand in its query. */
    private record Call(String method, String pattern, String query) {
        @Override
        public String toString() {
            return method + " " + pattern;
        }

        boolean hasVariables() {
            return VARIABLE.matcher(pattern.replace(COMPANY, "").replace("{facts", ""))
                    .find();
        }
    }

    @BeforeAll
    void twoCompanies(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("toptier.yaml"), "partner: {id: fabrikam, name: Fabrikam}\n");
        fabrikam = TestDesk.company("fabrikam", folder);
        own = Program.of(contoso, Role.OWNER);
        other = Program.of(fabrikam, Role.OWNER);
        own.post(
                "/api/v1/private-offers",
                "{\"id\": \"PO-1\", \"createdOn\": \"2023-09-01\", \"purpose\": \"renewal\", \"purchaseRecords\": [\"x\"]}");
        var webhook = json(own.post("/api/v1/webhooks", "{\"url\": \"http://127.0.0.1:9/tell-tale\"}"));
        var id = webhook.path("id").asString();
        own.post("/api/v1/webhooks/" + id + "/test", "");
        var delivery = json(own.get("/api/v1/webhooks/" + id + "/deliveries"))
                .at("/items/0/id")
                .asString();
        var sale = json(own.get("/api/v1/sales?known-by=2024-01-31"))
                .at("/sales/0/id")
                .asString()
                .split("/");
        contosos.putAll(Map.of(
                "webhook",
                id,
                "delivery",
                delivery,
                "month",
                "2023-11",
                "customer",
                "adventure-works",
                "rule",
                "mbs-credit",
                "path",
                "/customers.csv",
                "record",
                sale[0],
                "item",
                sale[1]));
        tellTales.addAll(List.of(id, sale[0], "tell-tale"));
    }

    @Test
    void whatIsContososIsNotThereForFabrikam() {
        for (var call : calls(API)) {
            for (var path : paths(call)) {
                var answer = ask(other, call, path);
                if (call.hasVariables() && variables(call).stream().noneMatch(SHARED::contains)) {
                    assertThat(answer.statusCode())
                            .as("%s as %s: %s", call, path, answer.body())
                            .isEqualTo(OTHERWISE.getOrDefault(call.toString(), 404));
                }
                assertTellsNothing(call, answer);
            }
        }
    }

    /** Else the test above would find nothing because it asks for nothing. */
    @Test
    void itIsThereForContoso() {
        for (var call : calls(API)) {
            if (call.method.equals("GET")
                    && !call.toString().equals("GET /api/v1/months/{month}")
                    && !call.toString().equals("GET /api/v1/months/{month}/files")) {
                for (var path : paths(call)) {
                    var answer = own.get(path + call.query);
                    assertThat(answer.statusCode())
                            .as("%s as %s: %s", call, path, answer.body())
                            .isEqualTo(200);
                }
            }
        }
    }

    @Test
    void withoutATokenThereIsNothing() {
        for (var call : calls(API)) {
            for (var path : paths(call)) {
                assertThat(ask(Program.with("tt_nobody"), call, path).statusCode())
                        .as(call.toString())
                        .isEqualTo(401);
            }
        }
    }

    @Test
    void noPageOfContosoIsThereForAPersonOfFabrikam() {
        var person = TestDesk.signedIn(fabrikam, Role.OWNER);
        person.get("/c/" + fabrikam + "/settings/webhooks");
        for (var call : calls("/c/")) {
            var path = call.pattern.replace("{company}", contoso);
            var answer = visit(person, call.method, filled(path, "1"));
            assertThat(answer.statusCode()).as(call.toString()).isEqualTo(404);
            assertTellsNothing(call, answer);
        }
    }

    @Test
    void whatIsContososIsNotThereUnderFabrikamsOwnAddress() {
        var person = TestDesk.signedIn(fabrikam, Role.OWNER);
        person.get("/c/" + fabrikam + "/settings/webhooks");
        for (var call : calls("/c/")) {
            if (call.hasVariables() && contosos.keySet().containsAll(variables(call)) && call.method.equals("GET")) {
                var answer = visit(person, call.method, filled(call.pattern.replace("{company}", fabrikam), "1"));
                assertThat(answer.statusCode()).as(call.toString()).isNotEqualTo(500);
                assertTellsNothing(call, answer);
            }
        }
    }

    @Test
    void whoIsNotSignedInIsLedToTheSignIn() {
        for (var call : calls("/c/")) {
            if (call.method.equals("GET")) {
                var path = filled(call.pattern.replace("{company}", contoso), "1");
                var answer = TestBrowser.fresh(TestDesk.get().url()).get(path);
                assertThat(answer.statusCode()).as(call.toString()).isEqualTo(302);
                assertThat(Program.header(answer, "Location")).endsWith("/sign-in");
            }
        }
    }

    @Test
    void thePagesOfNoCompanyTellNothingOfAnyOther() {
        var person = TestDesk.signedIn(fabrikam, Role.OWNER);
        for (var call : calls("/")) {
            var described = call.pattern.startsWith("/openapi"); // shows the example, which is nobody's
            if (!described
                    && !call.pattern.startsWith(API)
                    && !call.pattern.startsWith("/c/")
                    && call.method.equals("GET")) {
                assertTellsNothing(call, visit(person, "GET", filled(call.pattern, "1")));
            }
        }
    }

    private void assertTellsNothing(Call call, HttpResponse<String> answer) {
        if (answer.statusCode() / 100 == 2) {
            tellTales.forEach(
                    sign -> assertThat(answer.body()).as(call.toString()).doesNotContain(sign));
        }
    }

    private static HttpResponse<String> ask(Program program, Call call, String path) {
        var body = Set.of("GET", "DELETE").contains(call.method) ? "" : "{}";
        return program.send(
                call.method,
                path + call.query,
                body,
                "Idempotency-Key",
                UUID.randomUUID().toString(),
                "If-Match",
                "1");
    }

    private static HttpResponse<String> visit(TestBrowser person, String method, String path) {
        return method.equals("GET") ? person.get(path) : person.post(path, Map.of());
    }

    /** The addresses of a call about what is Contoso's. */
    private List<String> paths(Call call) {
        if (call.pattern.contains("{facts")) {
            return FactKinds.all().stream()
                    .map(kind -> call.pattern
                            .replaceAll("\\{facts:[^}]*}", kind.name())
                            .replace("{id}", id(kind.name())))
                    .toList();
        }
        variables(call)
                .forEach(name -> assertThat(contosos.containsKey(name) || name.equals("id"))
                        .as("%s: tell this test which {%s} is Contoso's", call, name)
                        .isTrue());
        return List.of(filled(
                call.pattern.replace("{id}", call.pattern.contains("/customers/") ? "adventure-works" : "D-1001"),
                "?"));
    }

    private String id(String facts) {
        var row = json(own.get("/api/v1/" + facts + "?limit=1")).at("/items/0");
        var key = FactKinds.all().stream()
                .filter(kind -> kind.name().equals(facts))
                .findFirst()
                .orElseThrow()
                .key();
        return row.path(key == null ? "row" : key).asString();
    }

    private String filled(String pattern, String unknown) {
        return VARIABLE.matcher(pattern)
                .replaceAll(found -> {
                    var value = contosos.getOrDefault(found.group(1), unknown);
                    return found.group().startsWith("{*") ? value.substring(1) : value;
                })
                .replace("//", "/");
    }

    private static List<String> variables(Call call) {
        return VARIABLE.matcher(call.pattern.replace(COMPANY, ""))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static List<Call> calls(String below) {
        var calls = new ArrayList<Call>();
        mappings().forEach((mapping, method) -> {
            var methods = mapping.getMethodsCondition().getMethods().stream()
                    .map(Enum::name)
                    .toList();
            for (var pattern : mapping.getPatternValues()) {
                for (var one : methods.isEmpty() ? List.of("GET") : methods) {
                    if (pattern.startsWith(below)) {
                        calls.add(new Call(one, pattern, query(method)));
                    }
                }
            }
        });
        assertThat(calls).isNotEmpty();
        return calls;
    }

    private static Map<RequestMappingInfo, HandlerMethod> mappings() {
        var all = new LinkedHashMap<RequestMappingInfo, HandlerMethod>();
        Objects.requireNonNull(TestDesk.get().part(DispatcherServlet.class).getHandlerMappings()).stream()
                .filter(RequestMappingHandlerMapping.class::isInstance)
                .forEach(one -> all.putAll(((RequestMappingHandlerMapping) one).getHandlerMethods()));
        return all;
    }

    /** What has to stand in the query. */
    private static String query(HandlerMethod method) {
        var needed = Arrays.stream(method.getMethodParameters())
                .flatMap(parameter -> Stream.ofNullable(parameter.getParameterAnnotation(RequestParam.class)))
                .filter(RequestParam::required)
                .map(parameter -> parameter.value() + "=" + (parameter.value().equals("month") ? "2023-11" : "now"))
                .toList();
        return needed.isEmpty() ? "" : "?" + String.join("&", needed);
    }
}
