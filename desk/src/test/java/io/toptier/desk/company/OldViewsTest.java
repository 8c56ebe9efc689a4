package io.toptier.desk.company;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Folders of past revisions go when nobody can be reading in them any more. */
class OldViewsTest {
    private final Server server = new Server();
    private final String id = Server.newId();

    @Test
    void aFolderIsKeptForWhoMayReadItAndGoesLater() throws IOException {
        server.transfer.take(Server.example(), id, "Contoso", Server.MEGAN, false);
        var first = look();
        var second = change("one");
        var third = change("two");
        assertThat(List.of(first, second, third)).allMatch(Files::isDirectory);

        age(first);
        age(second);
        var fourth = change("three");

        assertThat(first).doesNotExist();
        assertThat(List.of(third, fourth)).allMatch(Files::isDirectory);
        assertThat(objects(fourth)).anyMatch(text -> text.equals("three")).noneMatch(text -> text.equals("one"));
    }

    private Path change(String text) {
        server.writes.write(id, Act.of(Server.MEGAN, "change-document", "note.txt"), edit -> {
            edit.put("note.txt", text.getBytes(UTF_8));
            return true;
        });
        return look();
    }

    private Path look() {
        return server.views.of(id).orElseThrow().folder();
    }

    private static void age(Path folder) throws IOException {
        var hourAgo = FileTime.from(Instant.now().minus(1, ChronoUnit.HOURS));
        Files.setLastModifiedTime(folder, hourAgo);
        Files.setLastModifiedTime(
                folder.resolve("note.txt").toFile().exists() ? folder.resolve("note.txt") : folder, hourAgo);
    }

    private static List<String> objects(Path folder) throws IOException {
        try (Stream<Path> objects = Files.list(folder.resolveSibling("objects"))) {
            return objects.filter(path -> path.toFile().length() < 100)
                    .map(OldViewsTest::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
