package io.toptier.desk.database;

import io.toptier.workspace.store.Folders;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL of the program's own, in its data folder, reached from this machine alone. Where another process of ours runs
 * it, it is shared, and that process stops it.
 */
final class PrivatePostgres implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PrivatePostgres.class);
    private static final String VERSION = "pg18";
    private static final String PID_FILE = "postmaster.pid";
    private static final int PORT_LINE = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int STOP_SECONDS = 20;

    private final String url;
    private final @Nullable EmbeddedPostgres postgres;
    private final @Nullable DataLock lock;

    /** @param lock and postgres are null where another process of ours runs it */
    private PrivatePostgres(String url, @Nullable EmbeddedPostgres postgres, @Nullable DataLock lock) {
        this.url = url;
        this.postgres = postgres;
        this.lock = lock;
    }

    /** @throws DatabaseProblem where it does not start, with what to do */
    static PrivatePostgres start(Path data, boolean durable) {
        var folder = data.toAbsolutePath().normalize().resolve(VERSION);
        try {
            Files.createDirectories(data);
            var lock = DataLock.take(data);
            if (lock.isEmpty()) {
                return new PrivatePostgres(runningUrl(folder), null, null);
            }
            stopLeftover(folder);
            var switched = durable ? "on" : "off";
            var postgres = EmbeddedPostgres.builder()
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(
                            data.resolve(VERSION + "-program").toFile())
                    .setServerConfig("fsync", switched)
                    .setServerConfig("synchronous_commit", switched)
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setPGStartupWait(PATIENCE)
                    .start();
            return new PrivatePostgres(postgres.getJdbcUrl("postgres", "postgres"), postgres, lock.get());
        } catch (IOException | IllegalStateException failed) {
            throw new DatabaseProblem(
                    "the private PostgreSQL in " + folder + " does not start: " + failed.getMessage()
                            + "; run as a user that is not root, or name a server with TOPTIER_DB_URL",
                    failed);
        }
    }

    /** Deletes a data folder that no process of ours uses. */
    static boolean discard(Path data) {
        if (!Files.isDirectory(data)) {
            return true;
        }
        try {
            var lock = DataLock.take(data);
            if (lock.isEmpty()) {
                return false;
            }
            stopLeftover(data.toAbsolutePath().normalize().resolve(VERSION));
            Folders.delete(data);
            lock.get().close();
            return true;
        } catch (IOException failed) {
            throw new DatabaseProblem("the data folder " + data + " cannot be deleted: " + failed.getMessage(), failed);
        }
    }

    String url() {
        return url;
    }

    @Override
    public void close() {
        if (postgres == null || lock == null) {
            return;
        }
        try (lock) {
            postgres.close();
        } catch (IOException failed) {
            LOG.warn("the private PostgreSQL did not stop cleanly: {}", failed.getMessage());
        }
    }

    /** Where the PostgreSQL of the process that holds the data folder answers. */
    private static String runningUrl(Path folder) throws IOException {
        var lines = Files.readAllLines(folder.resolve(PID_FILE));
        if (lines.size() <= PORT_LINE) {
            throw new IOException("another process has just begun to start it; try again in a moment");
        }
        return "jdbc:postgresql://127.0.0.1:" + lines.get(PORT_LINE).strip() + "/postgres";
    }

    /** A process that was killed leaves its PostgreSQL running; the next one stops it. */
    private static void stopLeftover(Path folder) throws IOException {
        var file = folder.resolve(PID_FILE);
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
