package io.toptier.bench.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Sends requests and demands their success. */
final class Http {
    private Http() {}

    /** @throws IllegalStateException for an answer that is not 2xx */
    static HttpResponse<byte[]> send(HttpClient client, HttpRequest request) {
        try {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() / 100 != 2) {
                throw new IllegalStateException("%s %s answered %d: %s"
                        .formatted(
                                request.method(),
                                request.uri(),
                                answer.statusCode(),
                                new String(answer.body(), UTF_8)));
            }
            return answer;
        } catch (IOException failed) {
            throw new IllegalStateException(request.uri() + ": " + failed, failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    static double millis(long began) {
        return (System.nanoTime() - began) / 1e6;
    }
}
