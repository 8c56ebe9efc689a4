package io.toptier.report.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.toptier.report.ReportFiles;
import io.toptier.report.Situation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {
    @TempDir
    Path out;

    @Test
    void whatWasWrittenBeforeIsReplacedAndWhatIsNotOursStays() throws IOException {
        var month = out.resolve("2023-11");
        Folder.replace(month, files("pracr-multitenant.csv", "old"));
        Files.writeString(month.resolve("notes.txt"), "asked the partner manager");

        Folder.replace(month, files("pracr-single-tenant.csv", "new"));

        assertThat(Folder.read(month).names())
                .containsExactlyInAnyOrder("MANIFEST.json", "notes.txt", "pracr-single-tenant.csv");
        assertThat(Folder.list(out)).containsExactly(month);
    }

    @Test
    void aFolderThatIsThereIsNotWrittenAgain() {
        Folder.create(out.resolve("rev-1"), files("a.csv", "first"));

        assertThatThrownBy(() -> Folder.create(out.resolve("rev-1"), files("a.csv", "second")))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(Folder.read(out.resolve("rev-1")).text("a.csv")).isEqualTo("first");
    }

    private static ReportFiles files(String name, String text) {
        var files = new ReportFiles(Map.of(name, text.getBytes(StandardCharsets.UTF_8)));
        return Manifest.added(Situation.NOVEMBER, files);
    }
}
