package io.toptier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A server as its operator runs it: a process of its own. */
class ServeCommandTest {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Pattern SIGN_IN = Pattern.compile("sign in as owner@localhost / \\S+");

    @TempDir
    Path folder;

    @Test
    void itTellsTheFirstSignInOnceLogsJsonAndStopsInOrder() throws Exception {
        var first = start(Map.of("TOPTIER_LOG_FORMAT", "json"), "first");
        assertThat(Files.readString(folder.resolve("first.log")))
                .contains("TopTier serves on http://localhost:")
                .containsPattern(SIGN_IN);
        first.destroy();
        assertThat(first.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(folder.resolve("data/pg18/postmaster.pid"))
                .as("the database was stopped, too")
                .doesNotExist();
        assertThat(logged("first"))
                .allSatisfy(
                        line -> assertThat(JsonMapper.shared().readTree(line).has("message"))
                                .isTrue());

        var second = start(Map.of(), "second");
        assertThat(Files.readString(folder.resolve("second.log"))).doesNotContainPattern(SIGN_IN);
        second.destroy();
        second.waitFor(60, TimeUnit.SECONDS);
    }

    @Test
    void itStartsAgainAfterItWasKilled() throws Exception {
        var first = start(Map.of(), "killed");
        first.destroyForcibly().waitFor();

        var second = start(Map.of(), "again");

        assertThat(second.isAlive()).isTrue();
        second.destroy();
        second.waitFor(60, TimeUnit.SECONDS);
    }

    @Test
    void settingsThatCannotBeAreToldAllAtOnce() {
        var answer = Answer.of("serve", "--set", "port=eighty", "--set", "log-format=xml", "--set", "colour=red");

        assertThat(answer.exit()).isEqualTo(Exit.CONFIGURATION);
        assertThat(answer.talk())
                .contains("TOPTIER_PORT", "'eighty'", "TOPTIER_LOG_FORMAT", "no setting is named 'colour'");
    }

    /** What is no log is what the command itself tells. */
    private List<String> logged(String name) throws IOException {
        return Files.readAllLines(folder.resolve(name + ".log")).stream()
                .filter(line -> !line.isBlank())
                .filter(line -> !line.startsWith("TopTier serves")
                        && !line.startsWith("sign in")
                        && !line.startsWith("stop it"))
                .toList();
    }

    private Process start(Map<String, String> environment, String name) throws IOException, InterruptedException {
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx400m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.toptier.cli.Main",
                        "serve",
                        "--data",
                        folder.resolve("data").toString(),
                        "--set",
                        "port=" + port)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile());
        builder.environment().putAll(environment);
        var process = builder.start();
        await(process, URI.create("http://localhost:" + port + "/health/ready"), folder.resolve(name + ".log"));
        return process;
    }

    private static void await(Process process, URI address, Path log) throws IOException, InterruptedException {
        var client = HttpClient.newHttpClient();
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < until) {
            if (answers(client, address) && Files.readString(log).contains("stop it with Ctrl-C")) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("no answer: " + Files.readString(log));
    }

    private static boolean answers(HttpClient client, URI address) throws InterruptedException {
        try {
            return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
