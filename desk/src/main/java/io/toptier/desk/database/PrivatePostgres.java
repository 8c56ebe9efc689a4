package io.toptier.desk.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL of the program's own, in its data folder, reached from this machine alone. */
final class PrivatePostgres implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PrivatePostgres.class);
    private static final String VERSION = "pg18";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int STOP_SECONDS = 20;

    private final EmbeddedPostgres postgres;

    private PrivatePostgres(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /** @throws DatabaseProblem where it does not start, with what to do */
    static PrivatePostgres start(Path data, boolean durable) {
        var folder = data.toAbsolutePath().normalize().resolve(VERSION);
        try {
            Files.createDirectories(data);
            stopLeftover(folder);
            var switched = durable ? "on" : "off";
            return new PrivatePostgres(EmbeddedPostgres.builder()
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(
                            data.resolve(VERSION + "-program").toFile())
                    .setServerConfig("fsync", switched)
                    .setServerConfig("synchronous_commit", switched)
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setPGStartupWait(PATIENCE)
                    .start());
        } catch (IOException | IllegalStateException failed) {
            throw new DatabaseProblem(
                    "the private PostgreSQL in " + folder + " does not start: " + failed.getMessage()
                            + "; run as a user that is not root, or name a server with TOPTIER_DB_URL",
                    failed);
        }
    }

    String url() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException failed) {
            LOG.warn("the private PostgreSQL did not stop cleanly: {}", failed.getMessage());
        }
    }

    /** A process that was killed leaves its PostgreSQL running; the next one stops it. */
    private static void stopLeftover(Path folder) throws IOException {
        var file = folder.resolve("postmaster.pid");
        if (!Files.isRegularFile(file)) {
            return;
        }
        var lines = Files.readAllLines(file);
        var handle = lines.isEmpty()
                ? Optional.<ProcessHandle>empty()
                : ProcessHandle.of(Long.parseLong(lines.get(0).strip()));
        if (handle.isPresent() && isPostgres(handle.get())) {
            LOG.info(
                    "stopping the PostgreSQL that an earlier run left behind, process {}",
                    handle.get().pid());
            handle.get().destroy();
            await(handle.get());
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.contains("postgres"))
                .orElse(false);
    }

    private static void await(ProcessHandle process) {
        try {
            process.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException stays) {
            throw new DatabaseProblem("an earlier PostgreSQL, process " + process.pid() + ", does not stop", stays);
        }
    }
}
