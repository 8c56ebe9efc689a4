package io.toptier.consumption.format;

import static io.toptier.consumption.format.ExportText.focus;
import static io.toptier.consumption.format.ExportText.payg;
import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.consumption.CostSource;
import io.toptier.consumption.CostSource.DateOrder;
import io.toptier.consumption.ExportRun;
import io.toptier.consumption.Side;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports without a manifest: what the folders say, and what the files say themselves. */
class LooseFilesTest {
    @TempDir
    Path folder;

    private Drop drop;

    @BeforeEach
    void anEmptyWorkspace() {
        drop = new Drop(folder);
    }

    @Test
    void aPathThatDoesNotExistIsAnError() {
        var read = drop.read("exports/forgotten");

        assertThat(read.groups()).isEmpty();
        assertThat(read.told()).containsExactly("error missing-file exports/forgotten nothing there");
    }

    @Test
    void theFolderSaysWhenARunWasWritten() {
        drop.file(
                "exports/20231101-20231130/202311150512/part_0_0001.csv",
                focus().lines(2).csv());
        drop.file(
                "exports/20231101-20231130/202312080512/part_0_0001.csv",
                focus().lines(3).csv());
        drop.file(
                "exports/20231101-20231130/202312080512/part_1_0001.csv",
                focus().lines(4).csv());

        var read = drop.read("exports");

        assertThat(read.effective()).isEqualTo("7");
        assertThat(read.runs()).singleElement().satisfies(run -> {
            assertThat(run.submitted()).hasToString("2023-12-08T05:12:00Z");
            assertThat(run.files()).isEqualTo(2);
            assertThat(run.superseded()).containsExactly("exports/20231101-20231130/202311150512");
        });
        assertThat(read.told())
                .containsExactly(
                        "warning no-manifest exports/20231101-20231130/202312080512 2 parts without a manifest");
    }

    @Test
    void theFolderSaysWhichDaysARunCovers() {
        drop.file(
                "exports/20231001-20231031/contoso_1f0c.csv",
                focus().lines(2, "BillingPeriodStart", "2023-10-01T00:00Z").csv());
        drop.file("exports/20231101-20231130/contoso_7a01.csv", focus().lines(3).csv());

        var read = drop.read("exports");

        assertThat(read.effective()).isEqualTo("3");
        assertThat(read.told()).isEmpty();
    }

    @Test
    void filesWithoutAnOrderAreNotAdded() {
        drop.file("exports/november.csv", focus().lines(3).csv());
        drop.file("exports/november (1).csv", focus().lines(4).csv());

        var read = drop.read("exports");

        assertThat(read.lines()).isEqualTo(3);
        assertThat(read.told())
                .containsExactly("error run-order-unknown exports/november (1).csv lines of 2023-11, as in "
                        + "exports/november.csv, and nothing says which is the later one");
    }

    @Test
    void theFileThatHoldsTheMonthIsFoundAmongMany() {
        drop.file(
                "exports/2022.csv",
                payg().lines(3, "UsageDateTime", "2022-11-15").csv());
        drop.file(
                "exports/2023.csv",
                payg().lines(4, "UsageDateTime", "2023-10-15").lines(5).csv());
        drop.file(
                "exports/2024.csv",
                payg().lines(6, "UsageDateTime", "2024-11-15").csv());

        var read = drop.read("exports");

        assertThat(read.effective()).isEqualTo("5");
        assertThat(read.errors()).isEmpty();
        assertThat(read.told())
                .containsExactly("note other-month exports/2023.csv 4 lines of 2023-10, effective 4 and billed 4 USD");
    }

    @Test
    void theFileThatHoldsTheMonthIsFoundByTheDatesItsSourceDeclares() {
        drop.file(
                "exports/a.csv", payg().lines(3, "UsageDateTime", "15/10/2023").csv());
        drop.file(
                "exports/b.csv", payg().lines(4, "UsageDateTime", "15/11/2023").csv());

        var read = drop.read(Drop.source(Map.of(Side.BOTH, "exports"), null, DateOrder.DAY_FIRST));

        assertThat(read.effective()).isEqualTo("4");
        assertThat(read.told()).isEmpty();
    }

    @Test
    void aFileWhoseDatesNobodyCanReadMayHoldTheMonth() {
        drop.file(
                "exports/a.csv", payg().lines(3, "UsageDateTime", "15/11/2023").csv());
        drop.file("exports/b.csv", payg().lines(4).csv());

        assertThat(drop.read("exports").errors()).contains("run-order-unknown");
    }

    @Test
    void anUnreadableFileAmongManyIsAnErrorNotAnAbsence() {
        drop.file("exports/a.csv", payg().lines(3).csv());
        var gz = Drop.gzip(payg().lines(400).csv());
        drop.file("exports/b.csv.gz", Arrays.copyOf(gz, gz.length / 2));
        drop.file("exports/c.csv", "");

        var read = drop.read("exports");

        assertThat(read.errors()).contains("truncated-file", "empty-file");
    }

    @Test
    void aFileBesideRunsWithAManifestIsPassedOver() {
        drop.run("exports/run").part(focus().lines(3)).manifest();
        drop.file("exports/november.csv", focus().lines(4).csv());

        var read = drop.read("exports");

        assertThat(read.effective()).isEqualTo("3");
        assertThat(read.told())
                .containsExactly("warning run-passed-over exports/november.csv "
                        + "a file without a manifest beside runs that have one");
    }

    @Test
    void aFileIsNamedByItself() {
        drop.file("exports/a.csv", focus().lines(3).csv());
        drop.file("exports/b.csv", focus().lines(4).csv());

        assertThat(drop.read("exports/b.csv").effective()).isEqualTo("4");
        assertThat(drop.read("exports/b.csv").runs())
                .extracting(ExportRun::path)
                .containsExactly("exports/b.csv");
    }

    @Test
    void namesThatLookLikePatternsAreNames() {
        drop.file("exports/contoso*'s.csv", focus().lines(3).csv());
        drop.file("exports/contoso 1's.csv", focus().lines(4).csv());
        drop.file("exports/contoso [1]?.csv", focus().lines(5).csv());

        assertThat(drop.read("exports/contoso*'s.csv").effective()).isEqualTo("3");
        assertThat(drop.read("exports/contoso [1]?.csv").effective()).isEqualTo("5");
    }

    @Test
    void aFolderThatLooksLikeAPartitionIsAFolder() {
        drop.file(
                "exports/BillingPeriodStart=2023-10-01/Tags=x/a.csv",
                focus().lines(3).csv());

        var read = drop.read("exports");

        assertThat(read.lines()).isEqualTo(3);
        assertThat(read.group().tags()).isEmpty();
    }

    @Test
    void aFolderWithoutExportsHasNoRun() {
        drop.file("exports/readme.txt", "nothing yet");

        assertThat(drop.read("exports").told()).containsExactly("error no-run exports no run that can be read");
    }

    @Test
    void aSourceMayNameOneSideOnly() {
        drop.file("exports/ea.csv", ExportText.ea().lines(3).csv());

        var effective = drop.read(source(Side.EFFECTIVE));
        assertThat(effective.effective()).isEqualTo("3");
        assertThat(effective.billed()).isEqualTo("0");
        assertThat(effective.told()).containsExactly("warning side-missing toptier.yaml effective (amortized) alone");

        var billed = drop.read(source(Side.BILLED));
        assertThat(billed.effective()).isEqualTo("0");
        assertThat(billed.billed()).isEqualTo("3");
        assertThat(billed.errors()).containsExactly("side-missing");
    }

    private static CostSource source(Side side) {
        return Drop.source(side, "exports/ea.csv");
    }
}
