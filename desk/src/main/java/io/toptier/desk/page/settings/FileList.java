package io.toptier.desk.page.settings;

import io.toptier.desk.visit.Visit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The files of a company by folder.
 *
 * @param revision the company's
 * @param bytes of all
 */
public record FileList(List<Folder> folders, long revision, long bytes, int count) {
    private static final long LARGEST_EDITED = 256 * 1024;
    private static final List<String> TEXTS = List.of(".yaml", ".csv", ".md", ".txt", ".json");

    /** Files of one folder. */
    public record Folder(String name, List<Entry> files, long bytes) {}

    /**
     * One file.
     *
     * @param changed the company's revision that it was last written in; null for what is never written again
     * @param editable whether it is a text short enough for a page
     */
    public record Entry(String path, long bytes, @Nullable Long changed, boolean editable) {}

    static FileList of(Visit visit, Map<String, Long> revisions) {
        var folders = new LinkedHashMap<String, List<Entry>>();
        long all = 0;
        var paths = new TreeSet<>(visit.view().paths());
        for (var path : paths) {
            var bytes = size(visit.view().folder().resolve(path));
            all += bytes;
            folders.computeIfAbsent(folder(path), first -> new ArrayList<>())
                    .add(new Entry(path, bytes, revisions.get(path), editable(path, bytes, revisions)));
        }
        var list = folders.entrySet().stream()
                .map(one -> new Folder(
                        one.getKey(),
                        one.getValue(),
                        one.getValue().stream().mapToLong(Entry::bytes).sum()))
                .toList();
        return new FileList(list, visit.company().revision(), all, paths.size());
    }

    private static boolean editable(String path, long bytes, Map<String, Long> revisions) {
        return revisions.containsKey(path)
                && bytes <= LARGEST_EDITED
                && TEXTS.stream().anyMatch(path::endsWith);
    }

    private static String folder(String path) {
        var slash = path.indexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
