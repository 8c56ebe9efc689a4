package io.toptier.bench.desk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** So many clients that ask for one address again and again, each as soon as it has its answer. */
record Load(HttpClient client, String url, Map<String, String> headers) {

    /** How long answers took, in milliseconds. */
    record Took(double median, double p99, double perSecond) {}

    /** @throws IllegalStateException for an answer that is not 200 */
    Took ask(String path, int clients, int requests) {
        var request = request(path);
        IntStream.range(0, Math.max(clients, requests / 10)).forEach(warm -> once(request));
        var pool = Executors.newFixedThreadPool(clients);
        try {
            var began = System.nanoTime();
            var each = requests / clients;
            var running = IntStream.range(0, clients)
                    .mapToObj(client -> pool.submit(() -> IntStream.range(0, each)
                            .mapToLong(one -> once(request))
                            .toArray()))
                    .toList();
            var nanos = running.stream()
                    .map(Load::got)
                    .flatMapToLong(Arrays::stream)
                    .sorted()
                    .toArray();
            var seconds = (System.nanoTime() - began) / 1e9;
            return new Took(at(nanos, 0.50), at(nanos, 0.99), nanos.length / seconds);
        } finally {
            pool.shutdown();
        }
    }

    private HttpRequest request(String path) {
        var request = HttpRequest.newBuilder(URI.create(url + path));
        headers.forEach(request::header);
        return request.build();
    }

    private long once(HttpRequest request) {
        try {
            var began = System.nanoTime();
            var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(request.uri() + " answered " + answer.statusCode());
            }
            return System.nanoTime() - began;
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static long[] got(Future<long[]> running) {
        try {
            return running.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))] / 1e6;
    }
}
