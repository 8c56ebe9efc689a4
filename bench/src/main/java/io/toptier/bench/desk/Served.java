package io.toptier.bench.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A server as a process of its own.
 *
 * @param startMillis until its first answer
 */
record Served(Process process, String url, long startMillis) implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long PAUSE_MILLIS = 25;

    /** @param path that answers with 200 as soon as the server does its work */
    static Served start(List<String> command, Map<String, String> environment, int port, String path, Path log) {
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            var began = System.nanoTime();
            var process = builder.start();
            var url = "http://localhost:" + port;
            await(process, URI.create(url + path), log);
            return new Served(
                    process, url, Duration.ofNanos(System.nanoTime() - began).toMillis());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Memory of the process and of those it started, in KiB; pages that several share count once in each. */
    long residentKib() {
        return Stream.concat(Stream.of(process.toHandle()), process.toHandle().descendants())
                .mapToLong(one -> kib(Path.of("/proc", Long.toString(one.pid()), "smaps_rollup")))
                .sum();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    /** The proportional share, so that nothing counts twice. */
    private static long kib(Path rollup) {
        try (var lines = Files.lines(rollup)) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException | UncheckedIOException gone) {
            return 0;
        }
    }

    private static void await(Process process, URI address, Path log) throws IOException {
        var client = HttpClient.newHttpClient();
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < until) {
            if (answers(client, address)) {
                return;
            }
            sleep();
        }
        throw new IllegalStateException("no answer from " + address + ": " + Files.readString(log));
    }

    private static boolean answers(HttpClient client, URI address) {
        try {
            var answer = client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding());
            return answer.statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
