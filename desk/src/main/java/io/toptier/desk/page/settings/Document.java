package io.toptier.desk.page.settings;

import io.toptier.desk.company.CompanyView;
import io.toptier.desk.visit.Visit;
import io.toptier.kernel.Digest;
import io.toptier.kernel.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A text of a company, to be edited as a whole.
 *
 * @param seen the digest of what is kept, as the person has seen it
 * @param findings of the rooms that read it
 */
public record Document(String path, String text, String seen, List<Finding> findings) {
    private static final int MOST_LINES = 60;

    static Document of(Visit visit, String path) {
        var text = text(visit.view(), path);
        return new Document(path, text, digest(text), FileFindings.of(visit, path));
    }

    /** The same with another text in the field. */
    Document trying(String other, List<Finding> why) {
        return new Document(path, other, seen, why);
    }

    static String text(CompanyView view, String path) {
        try {
            var file = view.folder().resolve(path);
            return view.has(path) ? Files.readString(file) : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String digest(String text) {
        return Digest.of(text.getBytes(StandardCharsets.UTF_8)).text();
    }

    /** The numbers of its lines, and of a few more to write in. */
    public List<Integer> numbers() {
        return IntStream.rangeClosed(1, lines()).boxed().toList();
    }

    public int lines() {
        return Math.max(8, (int) text.lines().count() + 2);
    }

    public int rows() {
        return Math.min(lines(), MOST_LINES);
    }

    public boolean isFound(int line) {
        return findings.stream()
                .map(one -> one.place().line())
                .filter(Objects::nonNull)
                .anyMatch(at -> at == line);
    }
}
