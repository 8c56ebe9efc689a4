package io.toptier.workspace.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Folders of revisions that nobody looks at any more; they can be made again. */
final class OldCheckouts {
    /** Longer than anybody reads in one revision's folder; who works longer has a working copy. */
    private static final Duration READ_AT_MOST = Duration.ofMinutes(30);

    private static final int KEPT = 2;

    private OldCheckouts() {}

    /**
     * Removes what is old.
     *
     * @param company its folder in the cache
     * @param fresh the folder that was just made: times are compared with its own, by the same clock
     */
    static void remove(Path company, Path fresh) {
        var before = lastModified(fresh).minus(READ_AT_MOST);
        list(company).stream()
                .filter(path -> !path.equals(fresh) && !path.endsWith(Checkouts.OBJECTS))
                .sorted((one, other) -> lastModified(other).compareTo(lastModified(one)))
                .skip(KEPT - 1L)
                .filter(path -> lastModified(path).isBefore(before))
                .forEach(Folders::delete);
        list(company.resolve(Checkouts.OBJECTS)).stream()
                .filter(OldCheckouts::isInNoFolder)
                .filter(path -> lastModified(path).isBefore(before))
                .forEach(OldCheckouts::delete);
    }

    private static boolean isInNoFolder(Path object) {
        try {
            return Files.getAttribute(object, "unix:nlink") instanceof Integer links && links == 1;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException cannotTell) {
            return false;
        }
    }

    private static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var paths = Files.list(folder)) {
            return paths.toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Instant lastModified(Path path) {
        try {
            return Files.getLastModifiedTime(path).toInstant();
        } catch (NoSuchFileException gone) {
            return Instant.MAX;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
