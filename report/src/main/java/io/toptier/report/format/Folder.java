package io.toptier.report.format;

import io.toptier.report.ReportFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** A folder that is there whole or not at all: it is written beside its place and then moved there. */
public final class Folder {
    private Folder() {}

    /** Refuses a place that is taken. */
    public static void create(Path place, ReportFiles files) {
        try {
            var beside = writeBeside(place, files);
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Puts the files in the place of those that were written there before. What this program did not write stays: it is
     * carried over.
     */
    public static void replace(Path place, ReportFiles files) {
        try {
            var beside = writeBeside(place, files);
            if (Files.exists(place)) {
                carryOver(place, beside);
                var old = beside.resolveSibling(beside.getFileName() + ".old");
                Files.move(place, old, StandardCopyOption.ATOMIC_MOVE);
                Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
                delete(old);
            } else {
                Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A single file, which must not be there yet. */
    public static void writeOnce(Path file, byte[] content) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, content, StandardOpenOption.CREATE_NEW);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static ReportFiles read(Path place) {
        var contents = new TreeMap<String, byte[]>();
        for (var file : list(place).stream().filter(Files::isRegularFile).toList()) {
            contents.put(String.valueOf(file.getFileName()), readFile(file));
        }
        return new ReportFiles(contents);
    }

    public static byte[] readFile(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What is directly in a folder, by name; nothing where there is no folder. */
    public static List<Path> list(Path place) {
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (var files = Files.list(place)) {
            return files.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path writeBeside(Path place, ReportFiles files) throws IOException {
        var parent = Files.createDirectories(place.toAbsolutePath().getParent());
        var beside = Files.createDirectory(parent.resolve("." + place.getFileName() + "-" + UUID.randomUUID()));
        try {
            for (var name : files.names()) {
                Files.write(beside.resolve(name), files.content(name));
            }
        } catch (IOException failed) {
            delete(beside);
            throw failed;
        }
        return beside;
    }

    private static void carryOver(Path place, Path beside) throws IOException {
        var manifest = place.resolve(Manifest.FILE);
        var ours = new HashSet<String>(Set.of(Manifest.FILE));
        if (Files.isRegularFile(manifest)) {
            ours.addAll(Manifest.digests(Files.readAllBytes(manifest)).keySet());
        }
        for (var path : list(place)) {
            var name = String.valueOf(path.getFileName());
            if (!ours.contains(name) && !Files.exists(beside.resolve(name))) {
                Files.move(path, beside.resolve(name));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var walk = Files.walk(folder)) {
            for (var path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
