package io.toptier.report;

import io.toptier.kernel.Digest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Files that are made but not yet written, by name. */
public final class ReportFiles {
    private final SortedMap<String, byte[]> contents = new TreeMap<>();

    public ReportFiles(Map<String, byte[]> contents) {
        contents.forEach((name, content) -> this.contents.put(name, content.clone()));
    }

    public Set<String> names() {
        return new TreeSet<>(contents.keySet());
    }

    /** @throws IllegalArgumentException where there is no such file */
    public byte[] content(String name) {
        var content = contents.get(name);
        if (content == null) {
            throw new IllegalArgumentException("there is no file " + name);
        }
        return content.clone();
    }

    public String text(String name) {
        return new String(content(name), StandardCharsets.UTF_8);
    }

    public SortedMap<String, Digest> digests() {
        var digests = new TreeMap<String, Digest>();
        contents.forEach((name, content) -> digests.put(name, Digest.of(content)));
        return digests;
    }

    /** These files and one more. */
    public ReportFiles with(String name, byte[] content) {
        var more = new TreeMap<>(contents);
        more.put(name, content);
        return new ReportFiles(more);
    }
}
