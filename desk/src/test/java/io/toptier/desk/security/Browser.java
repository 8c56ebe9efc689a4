package io.toptier.desk.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser of one person: keeps cookies, sends the form's hidden field along, follows nothing by itself. */
final class Browser {
    static final String PUBLIC = "http://127.0.0.1";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new TreeMap<>();
    private final String site;

    Browser(int port) {
        this.site = PUBLIC + ":" + port;
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET().build());
    }

    /** Sends fields, given as name and value in turn, without a hidden one. */
    HttpResponse<String> post(String path, String... fields) {
        var body = new StringBuilder();
        for (var at = 0; at < fields.length; at += 2) {
            body.append(at == 0 ? "" : "&").append(fields[at]).append('=').append(encoded(fields[at + 1]));
        }
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build());
    }

    HttpResponse<String> signIn(String email, String password) {
        return post("/sign-in", "_csrf", csrf(), "email", email, "password", password);
    }

    /** The hidden field of the form on the sign-in page, or of the sample page for one who is in. */
    String csrf() {
        var page = get("/sign-in");
        var form = page.statusCode() == 302 ? get("/") : page;
        var field = CSRF.matcher(form.body());
        if (!field.find()) {
            throw new AssertionError("no form in " + form.body());
        }
        return field.group(1);
    }

    /** Follows redirects, as to the issuer and back, until there is a page. */
    HttpResponse<String> follow(HttpResponse<String> from) {
        var answer = from;
        for (var hop = 0; answer.statusCode() / 100 == 3 && hop < 10; hop++) {
            answer = get(answer.headers().firstValue("Location").orElseThrow());
        }
        return answer;
    }

    String sessionCookie() {
        return cookies.getOrDefault("toptier", "");
    }

    static String location(HttpResponse<String> answer) {
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    private HttpRequest.Builder request(String path, String... headers) {
        // the desk's public address in these stories has no port
        var local = path.startsWith(PUBLIC + "/") ? path.substring(PUBLIC.length()) : path;
        var request = HttpRequest.newBuilder(URI.create(local.startsWith("http") ? local : site + local));
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            var answer = client.send(request, BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").stream()
                    .flatMap(header -> HttpCookie.parse(header).stream())
                    .forEach(cookie -> cookies.put(cookie.getName(), cookie.getValue()));
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
