package io.toptier.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;

/** Somebody's browser: keeps cookies, follows no redirects by itself, sends forms with their hidden token. */
public final class TestBrowser {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final String base;
    private final HttpClient client;
    private String csrf = "";

    private TestBrowser(String base) {
        this.base = base;
        this.client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** A browser in which nobody is signed in. */
    public static TestBrowser fresh(String base) {
        return new TestBrowser(base);
    }

    public static TestBrowser signedIn(String base, String email, String password) {
        var browser = new TestBrowser(base);
        browser.get("/sign-in");
        var answer = browser.post("/sign-in", Map.of("email", email, "password", password));
        if (answer.statusCode() / 100 != 3) {
            throw new IllegalStateException("not signed in: " + answer.statusCode());
        }
        return browser;
    }

    public HttpResponse<String> get(String path) {
        var answer = send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Accept", "text/html,*/*")
                .build());
        var found = CSRF.matcher(answer.body());
        if (found.find()) {
            csrf = found.group(1);
        }
        return answer;
    }

    /** Follows where a form leads to. */
    public HttpResponse<String> follow(HttpResponse<String> answer) {
        var location = answer.headers().firstValue("Location").orElseThrow();
        return get(location.startsWith("http") ? URI.create(location).getRawPath() : location);
    }

    /** Sends a form, with the token of the page that was got last. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        var form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(joining("&"));
        var body = form + (form.isEmpty() ? "" : "&") + "_csrf=" + encoded(csrf);
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html,*/*")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** The hidden token of the page that was got last, for forms that are built by hand. */
    public String csrf() {
        return csrf;
    }

    public HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString(UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
