package io.toptier.bench.desk;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** So many clients that ask for one address again and again, each as soon as it has its answer. */
record Load(HttpClient client, String url, Map<String, String> headers) {

    /** How long answers took, in milliseconds. */
    record Took(double median, double p99) {
        static Took of(double... millis) {
            Arrays.sort(millis);
            return new Took(at(millis, 0.50), at(millis, 0.99));
        }

        private static double at(double[] sorted, double share) {
            return sorted[(int) Math.min(sorted.length - 1L, (long) (share * sorted.length))];
        }
    }

    /** @throws IllegalStateException for an answer that is not 200 */
    Took ask(String path, int clients, int requests) {
        var request = request(path);
        IntStream.range(0, Math.max(clients, requests / 10)).forEach(warm -> once(request));
        var pool = Executors.newFixedThreadPool(clients);
        try {
            var each = Math.max(1, requests / clients);
            var running = IntStream.range(0, clients)
                    .mapToObj(client -> pool.submit(() -> IntStream.range(0, each)
                            .mapToDouble(one -> once(request))
                            .toArray()))
                    .toList();
            return Took.of(running.stream()
                    .map(Load::got)
                    .flatMapToDouble(Arrays::stream)
                    .toArray());
        } finally {
            pool.shutdown();
        }
    }

    /** One request, in milliseconds. */
    double once(String path) {
        return once(request(path));
    }

    private HttpRequest request(String path) {
        var request = HttpRequest.newBuilder(URI.create(url + path)).header("Accept-Encoding", "gzip");
        headers.forEach(request::header);
        return request.build();
    }

    private double once(HttpRequest request) {
        var began = System.nanoTime();
        Http.send(client, request);
        return Http.millis(began);
    }

    private static double[] got(Future<double[]> running) {
        try {
            return running.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }
}
