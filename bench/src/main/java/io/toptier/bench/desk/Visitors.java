package io.toptier.bench.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Who asks the desk: somebody signed in, a program with a token, and a program that writes.
 *
 * @param pages as a browser asks
 * @param calls as a program asks
 */
record Visitors(Load pages, Load calls) {
    static final String TOKEN = "bench-bench-bench-bench-bench-bench";
    private static final Map<String, String> BEARER = Map.of("Authorization", "Bearer " + TOKEN);

    /** @param told what the server told at its first start, with the first password */
    static Visitors of(Served desk, String told) {
        var cookies = new CookieManager();
        signIn(cookies, URI.create(desk.url() + "/sign-in"), found("sign in as (\\S+) / (\\S+)", told));
        var browser = client().cookieHandler(cookies).build();
        return new Visitors(
                new Load(browser, desk.url(), Map.of("Accept", "text/html")), new Load(program(), desk.url(), BEARER));
    }

    /** One that asks with nothing. */
    static Load stranger(Served server) {
        return new Load(program(), server.url(), Map.of());
    }

    Load of(String path) {
        return path.startsWith("/api/") ? calls : pages;
    }

    /** Changes a deal, in milliseconds. */
    double write() {
        var deal = URI.create(calls.url() + Addresses.WRITTEN);
        var seen = Http.send(calls.client(), withToken(deal).build());
        var change = withToken(deal)
                .header("If-Match", seen.headers().firstValue("ETag").orElseThrow())
                .header("Content-Type", "application/json")
                .method("PATCH", BodyPublishers.ofString("{\"crmId\":\"BENCH-" + System.nanoTime() + "\"}"))
                .build();
        var began = System.nanoTime();
        Http.send(calls.client(), change);
        return Http.millis(began);
    }

    private static HttpRequest.Builder withToken(URI address) {
        var request = HttpRequest.newBuilder(address);
        BEARER.forEach(request::header);
        return request;
    }

    private static HttpClient program() {
        return client().build();
    }

    private static HttpClient.Builder client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1);
    }

    private static void signIn(CookieManager cookies, URI address, MatchResult first) {
        var browser = client().cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        var page = new String(
                Http.send(browser, HttpRequest.newBuilder(address).build()).body(), UTF_8);
        var csrf = found("name=\"_csrf\"[^>]*value=\"([^\"]+)\"", page).group(1);
        var form =
                "email=" + encoded(first.group(1)) + "&password=" + encoded(first.group(2)) + "&_csrf=" + encoded(csrf);
        var sent = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        if (Http.send(browser, sent).uri().getPath().startsWith("/sign-in")) {
            throw new IllegalStateException("the sign-in was refused");
        }
    }

    private static MatchResult found(String pattern, String text) {
        var match = Pattern.compile(pattern).matcher(text);
        if (!match.find()) {
            throw new IllegalStateException("no " + pattern + " in " + text);
        }
        return match.toMatchResult();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
