package io.toptier.workspace.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Folders of a company's files on disk. */
public final class Folders {
    private Folders() {}

    /** Every regular file, by its path relative to the folder, with {@code /} on every system. */
    public static SortedMap<String, Path> files(Path folder) {
        var files = new TreeMap<String, Path>();
        for (var path : walk(folder)) {
            if (Files.isRegularFile(path)) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), path);
            }
        }
        return files;
    }

    public static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try {
            for (var path :
                    walk(folder).stream().sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<Path> walk(Path folder) {
        try (var walk = Files.walk(folder)) {
            return walk.toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
