package io.toptier.bench.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Asks the desk for its pages and its API over the example company, so many times as large, and an empty application of the
 * same framework for a word, in one run. Prints a table of what each took and of the ratios.
 *
 * <p>Arguments: the folder of a demo's workspace, how many times as large, how many requests, a folder to work in.
 */
public final class DeskBench {
    private static final List<Integer> CLIENTS = List.of(1, 16);
    private static final List<String> JVM = List.of("-Xmx1g", "-XX:+UseSerialGC");
    private static final String TOKEN = "bench-bench-bench-bench-bench-bench";
    private static final List<String> PAGES = List.of(
            "/c/contoso",
            "/c/contoso/deals",
            "/c/contoso/deals/D-1001",
            "/c/contoso/customers",
            "/c/contoso/customers/fabrikam",
            "/c/contoso/month/2024-01",
            "/c/contoso/credit",
            "/c/contoso/credit/sellers/s-hensien",
            "/c/contoso/standing",
            "/c/contoso/rulebook");
    private static final List<String> CALLS = List.of(
            "/api/v1/deals?on=2024-02-12&known-by=2024-02-12",
            "/api/v1/deals/D-1001?on=2024-02-12&known-by=2024-02-12",
            "/api/v1/credit/statement?known-by=2024-02-12&seller=s-hensien",
            "/api/v1/standing?on=2024-02-12&known-by=2024-02-12",
            "/api/v1/customers");

    private final int times;
    private final int requests;
    private final Path work;
    private final List<String> table = new ArrayList<>();

    private DeskBench(int times, int requests, Path work) {
        this.times = times;
        this.requests = requests;
        this.work = work;
    }

    public static void main(String[] arguments) throws IOException {
        var bench =
                new DeskBench(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]), Path.of(arguments[3]));
        bench.run(Path.of(arguments[0]));
    }

    private void run(Path demo) throws IOException {
        var company = work.resolve("company");
        new Widened(demo, company, times).write();
        var data = work.resolve("data").toString();
        toptier("import", company.toString(), "--company", "contoso", "--data", data);
        try (var empty = empty();
                var desk = desk(data)) {
            row("", "TopTier", "empty", "ratio");
            row("---", "---:", "---:", "---:");
            compare("start-up, ms", (double) desk.startMillis(), (double) empty.startMillis());
            var hello = new Load(HttpClient.newHttpClient(), empty.url(), Map.of());
            var pages = new Load(signedIn(desk), desk.url(), Map.of("Accept", "text/html"));
            var calls = new Load(HttpClient.newHttpClient(), desk.url(), Map.of("Authorization", "Bearer " + TOKEN));
            for (var clients : CLIENTS) {
                var least = hello.ask("/hello", clients, requests * 10);
                PAGES.forEach(path -> compare(path, clients, pages.ask(path, clients, requests), least));
                CALLS.forEach(path -> compare(path, clients, calls.ask(path, clients, requests), least));
            }
            compare("memory after it, MiB", desk.residentKib() / 1024.0, empty.residentKib() / 1024.0);
        }
        System.out.println(String.join("\n", table));
    }

    private Served desk(String data) {
        var port = 18_080;
        var command = java(List.of(
                "-jar",
                "cli/target/toptier.jar",
                "serve",
                "--data",
                data,
                "--set",
                "port=" + port,
                "--set",
                "open-on=2024-02-12"));
        return Served.start(
                command, Map.of("TOPTIER_BOOTSTRAP_TOKEN", TOKEN), port, "/health/ready", work.resolve("desk.log"));
    }

    private Served empty() throws IOException {
        var port = 18_081;
        var command = java(List.of("-cp", framework(), "-Dserver.port=" + port, EmptyApplication.class.getName()));
        return Served.start(command, Map.of(), port, "/hello", work.resolve("empty.log"));
    }

    /** The jars of the framework alone. */
    private static String framework() throws IOException {
        var ours = Pattern.compile(
                "(spring-|tomcat-|jackson-|logback|slf4j|micrometer-(commons|observation)|jul-to|log4j|jakarta|commons-logging|snakeyaml|jspecify).*");
        var others = Pattern.compile(
                ".*(security|oauth2|actuator|opentelemetry|health|metrics|tracing|jdbc|flyway|micrometer-(core|registry)).*");
        try (var jars = Files.list(Path.of("cli/target/lib"))) {
            var names = jars.filter(
                            jar -> ours.matcher(jar.getFileName().toString()).matches())
                    .filter(jar -> !others.matcher(jar.getFileName().toString()).matches())
                    .map(Path::toString)
                    .toList();
            return "bench/target/classes:" + String.join(":", names);
        }
    }

    private static List<String> java(List<String> rest) {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(JVM);
        command.addAll(rest);
        return command;
    }

    private static void toptier(String... arguments) throws IOException {
        var command = java(List.of("-jar", "cli/target/toptier.jar"));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command)
                .inheritIO()
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.onExit().join().exitValue() != 0) {
            throw new IllegalStateException(command + " failed");
        }
    }

    /** Somebody signed in with the password that the server told at its first start. */
    private HttpClient signedIn(Served desk) throws IOException {
        var client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        var told = found("sign in as (\\S+) / (\\S+)", Files.readString(work.resolve("desk.log")));
        var csrf = found(
                "name=\"(_csrf)\"[^>]*value=\"([^\"]+)\"",
                send(client, HttpRequest.newBuilder(URI.create(desk.url() + "/sign-in"))));
        var form = "email=" + encoded(told.get(0)) + "&password=" + encoded(told.get(1)) + "&_csrf="
                + encoded(csrf.get(1));
        send(
                client,
                HttpRequest.newBuilder(URI.create(desk.url() + "/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)));
        return client;
    }

    private static String send(HttpClient client, HttpRequest.Builder request) throws IOException {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static List<String> found(String pattern, String text) {
        var match = Pattern.compile(pattern).matcher(text);
        if (!match.find()) {
            throw new IllegalStateException("no " + pattern + " in " + text);
        }
        return List.of(match.group(1), match.group(2));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private void compare(String path, int clients, Load.Took took, Load.Took least) {
        var who = path.replaceFirst("\\?.*", "") + ", " + clients + (clients == 1 ? " client" : " clients");
        compare(who + ", p50 ms", took.median(), least.median());
        compare(who + ", p99 ms", took.p99(), least.p99());
    }

    private void compare(String what, double ours, double theirs) {
        row(what, shown(ours), shown(theirs), shown(ours / theirs));
    }

    private static String shown(double figure) {
        return String.format(Locale.ROOT, figure < 10 ? "%.2f" : "%.0f", figure);
    }

    private void row(String... cells) {
        table.add("| " + String.join(" | ", cells) + " |");
    }
}
