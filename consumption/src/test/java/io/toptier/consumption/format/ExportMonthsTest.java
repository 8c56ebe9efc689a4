package io.toptier.consumption.format;

import static io.toptier.consumption.format.ExportText.focus;
import static io.toptier.consumption.format.ExportText.payg;
import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.consumption.CostSource.DateOrder;
import io.toptier.consumption.Side;
import io.toptier.kernel.Month;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportMonthsTest {
    @TempDir
    Path folder;

    @Test
    void aManifestSaysWhichMonthsARunCovers() {
        var drop = new Drop(folder);
        drop.run("exports/a")
                .days("2023-10-01", "2023-12-31")
                .part(focus().lines(1))
                .manifest();
        drop.run("exports/b")
                .days("2023-11-01", "2023-11-20")
                .part(focus().lines(1))
                .manifest();

        assertThat(drop.months(Drop.source(Side.BOTH, "exports")))
                .containsExactly(Month.of(2023, 10), Month.of(2023, 11), Month.of(2023, 12));
    }

    @Test
    void aFileWithoutAManifestIsLookedIntoAsItsSourceDeclares() {
        var drop = new Drop(folder);
        drop.file(
                "exports/usage.csv",
                payg().line("UsageDateTime", "15/02/2023")
                        .line("UsageDateTime", "05/11/2023")
                        .csv());

        var source = Drop.source(Map.of(Side.BOTH, "exports"), null, DateOrder.DAY_FIRST);

        assertThat(drop.months(source)).containsExactly(Month.of(2023, 2), Month.of(2023, 11));
    }

    @Test
    void aPathThatIsNotThereHasNoMonths() {
        assertThat(new Drop(folder).months(Drop.source(Side.BOTH, "exports"))).isEmpty();
    }
}
