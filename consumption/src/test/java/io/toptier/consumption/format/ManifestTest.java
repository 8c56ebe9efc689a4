package io.toptier.consumption.format;

import static io.toptier.consumption.format.ExportText.focus;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {
    @TempDir
    Path folder;

    private Drop drop;

    @BeforeEach
    void anEmptyWorkspace() {
        drop = new Drop(folder);
    }

    @Test
    void manifestWithoutRowCountIsNotAnEmptyMonth() {
        run().withoutRowCounts().part(focus().lines(3)).part(focus().lines(4)).manifest();

        var read = drop.read("exports/focus");

        assertThat(read.effective()).isEqualTo("7");
        assertThat(read.told()).isEmpty();
    }

    @Test
    void exportDuplicatesAreFoundAndNamed() {
        run().part(focus().lines(3))
                .part(focus().lines(4))
                .part(focus().lines(4))
                .manifest();

        assertThat(drop.read("exports/focus").told())
                .containsExactly("error duplicate-file exports/focus/run/part_2_0001.csv "
                        + "the same bytes as exports/focus/run/part_1_0001.csv");
    }

    @Test
    void aTwinIsFoundThoughAThirdFileHasItsSize() {
        run().part(focus().line("EffectiveCost", "2"))
                .part(focus().line("EffectiveCost", "3"))
                .part(focus().line("EffectiveCost", "3"))
                .manifest();

        assertThat(drop.read("exports/focus").told())
                .containsExactly("error duplicate-file exports/focus/run/part_2_0001.csv "
                        + "the same bytes as exports/focus/run/part_1_0001.csv");
    }

    @Test
    void partsWithoutLinesAreNoTwins() {
        run().part(focus()).part(focus()).part(focus().line()).manifest();

        assertThat(drop.read("exports/focus").told()).isEmpty();
    }

    @Test
    void aBlobListedTwiceIsReadOnce() {
        run().part(focus().lines(3))
                .listed("exports/focus/run/part_0_0001.csv", null, 3L)
                .manifest();

        var read = drop.read("exports/focus");

        assertThat(read.effective()).isEqualTo("3");
        assertThat(read.told())
                .contains("error duplicate-file exports/focus/run/manifest.json:blobs "
                        + "'exports/focus/run/part_0_0001.csv' listed twice");
    }

    @Test
    void aBlobThatIsNotThereIsAnError() {
        run().part(focus().lines(3))
                .listed("exports/focus/run/part_1_0001.csv", 900L, null)
                .manifest();

        var read = drop.read("exports/focus");

        assertThat(read.effective()).isEqualTo("3");
        assertThat(read.told()).containsExactly("error blob-missing exports/focus/run/part_1_0001.csv no such file");
    }

    @Test
    void fewerBytesThanTheManifestSaysAreAnError() {
        run().withoutRowCounts().part(focus().lines(3)).manifest();
        var cut = focus().lines(2).csv();
        drop.file("exports/focus/run/part_0_0001.csv", cut);

        assertThat(drop.read("exports/focus").told())
                .containsExactly(
                        "error blob-size-differs exports/focus/run/part_0_0001.csv " + cut.length() + " bytes");
    }

    @Test
    void aPartWithOtherRowsThanItsManifestSaysIsAnError() {
        run().part(focus().csv() + focus().lines(3).body(), 4).manifest();

        assertThat(drop.read("exports/focus").told())
                .containsExactly("error row-count-differs exports/focus/run/part_0_0001.csv 3 rows");
    }

    @Test
    void aTotalThatThePartsDoNotReachIsAnError() {
        run().withoutRowCounts().part(focus().lines(3)).totalRows(5).manifest();

        assertThat(drop.read("exports/focus").told())
                .containsExactly("error row-count-differs exports/focus/run 3 rows");
    }

    @Test
    void aFileThatTheManifestDoesNotListIsNotRead() {
        run().part(focus().lines(3)).manifest();
        drop.file("exports/focus/run/part_0_0001 (1).csv", focus().lines(9).csv());

        var read = drop.read("exports/focus");

        assertThat(read.effective()).isEqualTo("3");
        assertThat(read.told())
                .containsExactly("warning unlisted-file exports/focus/run/part_0_0001 (1).csv "
                        + "a file that the manifest beside it does not list");
    }

    @Test
    void aManifestMayListFewerBlobsThanItCounts() {
        run().part(focus().lines(3)).blobCount(2).manifest();

        assertThat(drop.read("exports/focus").told())
                .containsExactly("error blob-count-differs exports/focus/run/manifest.json:blobs 1 blob");
    }

    @Test
    void theManifestOfTheFirstPartitionedExportsIsRead() {
        drop.run("exports/focus/20231101-20231130/202312080512/run")
                .part(focus().lines(3))
                .legacyManifest();
        drop.run("exports/focus/20231101-20231130/202311150512/run")
                .part(focus().lines(2))
                .legacyManifest();

        var read = drop.read("exports/focus");

        assertThat(read.effective()).isEqualTo("3");
        assertThat(read.told()).isEmpty();
        assertThat(read.runs().get(0).submitted()).hasToString("2023-12-08T05:12:00Z");
        assertThat(read.runs().get(0).superseded()).containsExactly("exports/focus/20231101-20231130/202311150512/run");
    }

    @Test
    void aManifestIsFoundFromACopyOfTheContainerAndOfTheRunAlone() {
        run().listed("focus/daily/20231101-20231130/x/part_0_0001.csv", null, 2L)
                .manifest();
        drop.file("exports/focus/run/part_0_0001.csv", focus().lines(2).csv());
        drop.run("copy/daily/run")
                .listed("daily/run/data/part_0_0001.csv", null, 3L)
                .manifest();
        drop.file("copy/daily/run/data/part_0_0001.csv", focus().lines(3).csv());

        assertThat(drop.read("exports/focus").effective()).isEqualTo("2");
        assertThat(drop.read("copy").effective()).isEqualTo("3");
    }

    @Test
    void aBrokenManifestIsAnErrorAndItsFilesAreNotRead() {
        run().part(focus().lines(3)).manifest();
        drop.file("exports/focus/run/manifest.json", "{\"manifestVersion\": \"2024-04-01\", \"blobs\": [");

        var read = drop.read("exports/focus");

        assertThat(read.groups()).isEmpty();
        assertThat(read.errors()).containsExactlyInAnyOrder("no-run", "manifest-unreadable");
    }

    @Test
    void aManifestOfSomethingElseIsAnError() {
        drop.file("exports/focus/manifest.json", "{\"name\": \"Contoso\"}");

        assertThat(drop.read("exports/focus").told())
                .contains("error manifest-unreadable exports/focus/manifest.json no list 'blobs'");
    }

    private DroppedRun run() {
        return drop.run("exports/focus/run");
    }
}
