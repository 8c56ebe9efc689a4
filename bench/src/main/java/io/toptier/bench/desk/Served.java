package io.toptier.bench.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import java.util.function.IntFunction;

/**
 * A server as a process of its own.
 *
 * @param startMillis until its first answer
 * @param log what it says
 */
record Served(Process process, String url, double startMillis, Path log) implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long PAUSE_MILLIS = 10;

    /**
     * @param command by the port to serve on
     * @param path that answers with 200 as soon as the server does its work
     */
    static Served start(IntFunction<List<String>> command, Map<String, String> environment, String path, Path log) {
        try {
            var port = freePort();
            var builder = new ProcessBuilder(command.apply(port))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            var began = System.nanoTime();
            var process = builder.start();
            stopWithUs(process);
            var url = "http://localhost:" + port;
            await(process, URI.create(url + path), log);
            return new Served(process, url, Http.millis(began), log);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** All that it said, once it has said a certain thing. */
    String told(String awaited) throws IOException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < until) {
            var told = Files.readString(log);
            if (told.contains(awaited)) {
                return told;
            }
            sleep();
        }
        throw new IllegalStateException("never said '" + awaited + "': " + Files.readString(log));
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Whatever ends the bench ends its servers. */
    private static void stopWithUs(Process process) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            process.destroy();
            process.onExit().join();
        }));
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
