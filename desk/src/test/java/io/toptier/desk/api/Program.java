package io.toptier.desk.api;

import io.toptier.desk.TestDesk;
import io.toptier.desk.people.Role;
import io.toptier.workspace.JsonText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A program that calls the API with a token. */
public final class Program {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String base;
    private final String token;

    private Program(String base, String token) {
        this.base = base;
        this.token = token;
    }

    /** One that may what a role may. */
    public static Program of(String company, Role role) {
        return with(TestDesk.token(company, role));
    }

    public static Program with(String token) {
        return new Program(TestDesk.get().url(), token);
    }

    /** One that has no token. */
    public static Program nobody() {
        return with("");
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    /** With a key of its own. */
    public HttpResponse<String> post(String path, String body) {
        return send("POST", path, body, "Idempotency-Key", UUID.randomUUID().toString());
    }

    /** A JSON body, where it is not empty. */
    public HttpResponse<String> send(String method, String path, String body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        for (var at = 0; at < headers.length; at += 2) {
            request.header(headers[at], headers[at + 1]);
        }
        var typed = java.util.Arrays.asList(headers).contains("Content-Type");
        return send(typed ? request : request.header("Content-Type", "application/json"));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    public static JsonNode json(HttpResponse<String> answer) {
        return JsonText.read(answer.body().getBytes(StandardCharsets.UTF_8));
    }

    public static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** The code of the problem that it is answered with. */
    public static String code(HttpResponse<String> answer) {
        if (!header(answer, "Content-Type").startsWith("application/problem+json")) {
            throw new AssertionError("no problem: " + answer.statusCode() + " " + answer.body());
        }
        var problem = json(answer);
        for (var key : new String[] {"type", "title", "status", "detail", "code", "remedy"}) {
            if (problem.path(key).asString("").isBlank()) {
                throw new AssertionError("a problem without " + key + ": " + answer.body());
            }
        }
        if (problem.path("status").asInt() != answer.statusCode()) {
            throw new AssertionError("another status: " + answer.body());
        }
        return problem.path("code").asString();
    }
}
