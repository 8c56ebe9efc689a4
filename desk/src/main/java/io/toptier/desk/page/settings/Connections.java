package io.toptier.desk.page.settings;

import io.toptier.desk.settings.DeskSettings;
import io.toptier.desk.settings.Setting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the operator of the server has set, as far as it is no secret.
 *
 * @param folders of the data folder, with their sizes
 */
public record Connections(List<Line> lines, Path data, List<Folder> folders) {

    /** @param variable where it is set; empty where it cannot be */
    public record Line(String what, String value, boolean there, String variable) {}

    /** @param bytes of all files below it */
    public record Folder(String name, String meaning, long bytes) {}

    static Connections of(DeskSettings settings) {
        var lines = new ArrayList<Line>();
        var oidc = settings.oidc();
        var server = settings.database().server();
        lines.add(line("Sign-in through your organisation", oidc == null ? null : oidc.issuer(), Setting.OIDC_ISSUER));
        lines.add(line("Address people use", settings.publicUrl(), Setting.PUBLIC_URL));
        lines.add(new Line(
                "Database",
                server == null ? "A private PostgreSQL in the data folder" : server.url(),
                true,
                Setting.DB_URL.variable()));
        lines.add(line("Traces and metrics are sent to", settings.otlp(), Setting.OTLP_ENDPOINT));
        lines.add(new Line(
                "Folders that cost exports may lie in",
                settings.exportsRoots().isEmpty()
                        ? "None: exports are uploaded"
                        : String.join(
                                ", ",
                                settings.exportsRoots().stream()
                                        .map(Path::toString)
                                        .toList()),
                !settings.exportsRoots().isEmpty(),
                Setting.EXPORTS_ROOTS.variable()));
        lines.add(new Line(
                "Listens on", settings.address() + ", port " + settings.port(), true, Setting.ADDRESS.variable()));
        return new Connections(lines, settings.database().data().toAbsolutePath(), folders(settings));
    }

    private static Line line(String what, @Nullable String value, Setting setting) {
        return new Line(what, value == null ? "Not set" : value, value != null, setting.variable());
    }

    private static List<Folder> folders(DeskSettings settings) {
        var data = settings.database().data();
        if (!Files.isDirectory(data)) {
            return List.of();
        }
        try (Stream<Path> below = Files.list(data)) {
            return below.filter(Files::isDirectory)
                    .sorted()
                    .map(folder -> new Folder(String.valueOf(folder.getFileName()), meaning(folder), size(folder)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String meaning(Path folder) {
        return folder.endsWith("cache")
                ? "Companies as files, made again whenever they are needed"
                : "Kept; back it up while the server is stopped";
    }

    /** Files come and go while the server works; those that are gone count nothing. */
    private static long size(Path folder) {
        var sum = new long[1];
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    sum[0] += attributes.size();
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException gone) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException gone) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return sum[0];
    }
}
