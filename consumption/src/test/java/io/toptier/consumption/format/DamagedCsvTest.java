package io.toptier.consumption.format;

import static io.toptier.consumption.format.ExportText.ea;
import static io.toptier.consumption.format.ExportText.focus;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are cut, empty, compressed badly or in another encoding: an error, never fewer lines in silence. */
class DamagedCsvTest {
    private static final String FILE = "exports/ea.csv";

    @TempDir
    Path folder;

    private Drop drop;

    @BeforeEach
    void anEmptyWorkspace() {
        drop = new Drop(folder);
    }

    @Test
    void otherEncodingsAreAnError() {
        var text = ea().line().line("Tags", "\"customer\": \"Müller\"").csv();

        var plain = ea().line().csv();

        for (var bytes : List.of(
                text.getBytes(ISO_8859_1),
                text.getBytes(UTF_16),
                text.getBytes(UTF_16LE),
                plain.getBytes(UTF_16LE),
                plain.getBytes(UTF_16BE))) {
            drop.file(FILE, bytes);
            assertThat(drop.read(FILE).errors()).containsExactly("not-utf-8");
        }
    }

    @Test
    void aTruncatedGzipIsAnError() {
        var gz = Drop.gzip(ea().lines(5_000).csv());
        drop.file("exports/ea.csv.gz", Arrays.copyOf(gz, gz.length - 20));

        assertThat(drop.read("exports/ea.csv.gz").errors()).containsExactly("truncated-file");
    }

    @Test
    void aGzipIsRead() {
        drop.file("exports/ea.csv.gz", Drop.gzip(ea().lines(5_000).csv()));

        assertThat(drop.read("exports/ea.csv.gz").effective()).isEqualTo("5000");
    }

    @Test
    void textNamedAsGzipIsAnError() {
        drop.file("exports/ea.csv.gz", ea().lines(5).csv());

        assertThat(drop.read("exports/ea.csv.gz").errors()).containsExactly("unreadable-file");
    }

    @Test
    void aFileCutInMidRowIsAnError() {
        var text = ea().lines(5, "Tags", "\"customer\": \"fabrikam\"").csv();
        var inTags = text.substring(0, text.lastIndexOf("fabrikam"));
        var inFields = text.substring(0, text.lastIndexOf(",USD,"));

        assertThat(read(inTags).errors()).containsExactly("unreadable-file");
        assertThat(read(inFields).told()).contains("warning short-row exports/ea.csv:6 41 fields");
    }

    @Test
    void aFileCutAtARowEndIsFoundByItsManifest() {
        drop.run("exports/run").part(focus().lines(5)).manifest();
        drop.file("exports/run/part_0_0001.csv", focus().lines(4).csv());

        assertThat(drop.read("exports").errors()).containsExactlyInAnyOrder("blob-size-differs", "row-count-differs");
    }

    @Test
    void anEmptyFileIsAnErrorAndAHeaderAloneIsNone() {
        assertThat(read("").told()).containsExactly("error empty-file exports/ea.csv no header and no rows");
        assertThat(read("\uFEFF").errors()).containsExactly("empty-file");
        assertThat(read("\n\n").errors()).containsExactly("empty-file");
        assertThat(read(ea().csv()).told()).containsExactly("note no-lines exports/ea.csv no line of 2023-11");
    }

    private Read read(String text) {
        drop.file(FILE, text);
        return drop.read(FILE);
    }
}
