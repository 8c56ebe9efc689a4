package io.toptier.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import io.toptier.desk.people.Role;
import io.toptier.desk.settings.Setting;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/** What whoever runs a desk asks it. */
class OperationsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final TestBrowser browser = TestBrowser.fresh(TestDesk.get().url());

    @Test
    void itSaysThatItLivesAndIsReady() {
        for (var path : new String[] {"/health/live", "/health/ready", "/health"}) {
            var answer = browser.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.body()).contains("\"status\":\"UP\"");
        }
    }

    @Test
    void itCountsWhatItServes() {
        browser.get("/sign-in");

        assertThat(browser.get("/metrics").body())
                .contains("http_server_requests_seconds_count")
                .contains("jvm_memory_used_bytes");
    }

    @Test
    void nothingElseOfTheMachineryIsShown() {
        for (var path : new String[] {"/env", "/beans", "/heapdump", "/configprops", "/actuator", "/loggers"}) {
            assertThat(browser.get(path).statusCode()).as(path).isIn(302, 404);
        }
    }

    @Test
    void tracesReachTheCollector() throws IOException {
        Set<String> seen = ConcurrentHashMap.newKeySet();
        var collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        collector.createContext("/", exchange -> {
            seen.add(exchange.getRequestURI().getPath());
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        collector.start();
        var address = "http://127.0.0.1:" + collector.getAddress().getPort();
        try (var desk = TestDesk.start(Map.of(Setting.OTLP_ENDPOINT, address))) {
            TestBrowser.fresh(desk.url()).get("/sign-in");
            await().atMost(PATIENCE).until(() -> seen.contains("/v1/traces"));
        } finally {
            collector.stop(0);
        }
    }

    @Test
    void aDeskThatStopsFinishesWhatItServes() {
        var company = TestDesk.contoso();
        try (var desk = TestDesk.start(Map.of())) {
            assertThat(TestBrowser.fresh(desk.url()).get("/health/ready").statusCode())
                    .isEqualTo(200);
        }
        assertThat(TestDesk.signedIn(company, Role.READER).get("/c/" + company).statusCode())
                .isEqualTo(200);
    }
}
