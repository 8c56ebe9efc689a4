package io.toptier.consumption.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A folder for one drop, gone when closed. */
final class DropFolder implements AutoCloseable {
    private final Path path;

    DropFolder() {
        try {
            path = Files.createTempDirectory("toptier-drop");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        try (var walk = Files.walk(path)) {
            for (var one : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
