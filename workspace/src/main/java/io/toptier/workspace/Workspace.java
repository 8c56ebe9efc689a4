package io.toptier.workspace;

import io.toptier.kernel.KnownBy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A folder of plain files, read as known by a day: rows whose {@code known_on} is later are not there yet.
 *
 * @param folder absolute
 */
public record Workspace(Path folder, KnownBy knownBy) {
    public Workspace {
        folder = folder.toAbsolutePath().normalize();
    }

    /** A file of the workspace by its relative name, with {@code /} on every system. */
    public Path file(String name) {
        return folder.resolve(name).normalize();
    }

    /** The name by which the user knows a file: relative to the workspace where it lies inside. */
    public String nameOf(Path file) {
        var absolute = file.toAbsolutePath().normalize();
        var shown = absolute.startsWith(folder) ? folder.relativize(absolute) : absolute;
        return shown.toString().replace('\\', '/');
    }

    /** The files of one kind in a subfolder, by name, {@code .CSV} as {@code .csv}; none where the subfolder is missing. */
    public List<Path> filesIn(String subfolder, String suffix) {
        return allIn(subfolder).stream()
                .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(suffix))
                .toList();
    }

    /** What lies in a subfolder, by name, folders too; without what is hidden. */
    public List<Path> allIn(String subfolder) {
        var path = file(subfolder);
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (var files = Files.list(path)) {
            return files.filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
