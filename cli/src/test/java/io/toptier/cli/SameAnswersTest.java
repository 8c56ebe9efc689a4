package io.toptier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.desk.Desk;
import io.toptier.desk.company.Transfer;
import io.toptier.desk.people.Actor;
import io.toptier.desk.people.ApiTokens;
import io.toptier.desk.people.Role;
import io.toptier.desk.settings.DeskSettings;
import io.toptier.desk.settings.Setting;
import io.toptier.desk.settings.SettingsReader;
import io.toptier.workspace.JsonText;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The API gives the answers of the command line. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameAnswersTest {
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-30T12:00:00Z"), ZoneOffset.UTC);
    private static final Path EXAMPLE = Sources.root().resolve("examples/contoso");
    private static final Actor TEST = Actor.program("test");

    private Desk desk;
    private String token;

    @BeforeAll
    void start() throws IOException {
        var chosen = Map.of(
                Setting.PORT,
                "0",
                Setting.DATA,
                Files.createTempDirectory("toptier-same").toString());
        desk = Desk.start(
                DeskSettings.of(
                        SettingsReader.read(Map.of(), Map.of(), null, chosen).value()),
                TODAY);
        desk.part(Transfer.class).take(EXAMPLE, "contoso", "Contoso Analytics", TEST, false);
        var rights = Role.OWNER.rights();
        var until = TODAY.instant().plus(Duration.ofDays(1));
        token = desk.part(ApiTokens.class)
                .create("contoso", "test", rights, until, TEST, rights)
                .secret();
    }

    @AfterAll
    void stop() {
        desk.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            months/2023-11/consumption           | consumption show 2023-11
            months/2023-11/consumption/fabrikam  | consumption show 2023-11 --customer fabrikam
            months/2023-11/report                | report draft 2023-11
            deals/check                          | deals check
            deals/due                            | deals due
            sales                                | sales show
            sales?customer=fabrikam              | sales show --customer fabrikam
            credit/statement                     | credit statement
            credit/statement?seller=s-park       | credit statement --seller s-park
            credit/statement?year=FY24           | credit statement --year FY24
            credit/statement?booked=true         | credit statement --booked
            standing                             | standing
            rules                                | rules list
            rules/mbs-credit                     | rules show mbs-credit
            rules/mbs-credit/timeline            | rules timeline mbs-credit
            findings                             | check
            explain/deals/D-1001                 | explain deal D-1001
            explain/standing                     | explain standing
            months/2023-11/difference?from=now&to=now | month diff 2023-11 now now
            explain/sales/0504a92d-10bd-3143-ab97-7d64a9c8c268/1 | explain sale 0504a92d-10bd-3143-ab97-7d64a9c8c268/1
            explain/customers/fabrikam?month=2023-11 | explain customer fabrikam --month 2023-11
            """)
    void theSame(String path, String command) throws Exception {
        assertThat(answer(request(path).GET())).isEqualTo(said(command));
    }

    /** The terminal tells the findings beside its answer, the API within it. */
    @Test
    void theSameBookingWouldBeMade() throws Exception {
        var told = (ObjectNode) answer(post("credit/restatements?dry-run=true", ""));
        assertThat(told.remove("findings").isArray()).isTrue();
        assertThat(told.path("entries").isEmpty()).isFalse();

        assertThat(told).isEqualTo(said("credit restate --dry-run"));
    }

    @Test
    void theSameStandingWithASaleMore() throws Exception {
        var body =
                "{\"sales\": [{\"amount\": {\"amount\": \"250000\", \"currency\": \"USD\"}, \"customer\": \"fabrikam\","
                        + " \"solution\": \"insight-desk\", \"on\": \"2024-01-15\"}]}";

        assertThat(answer(post("standing/what-if", body)))
                .isEqualTo(said(
                        "standing --with" + " sale:customer=fabrikam,solution=insight-desk,usd=250000,on=2024-01-15"));
    }

    private static JsonNode said(String command) {
        var words = Stream.concat(
                Stream.of(command.split(" ")),
                Stream.of("--workspace", EXAMPLE.toString(), "--known-by", "2024-01-31", "--format", "json"));
        return JsonText.read(Answer.of(words.toArray(String[]::new)).out().getBytes(StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder request(String path) {
        var address = desk.url() + "/api/v1/" + path + (path.contains("?") ? "&" : "?") + "known-by=2024-01-31";
        return HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + token);
    }

    private HttpRequest.Builder post(String path, String body) {
        return request(path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static JsonNode answer(HttpRequest.Builder request) throws Exception {
        var answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonText.read(answer.body().getBytes(StandardCharsets.UTF_8));
    }
}
