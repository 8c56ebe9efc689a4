package io.toptier.consumption.format;

import static io.toptier.consumption.format.ExportText.focus;
import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.consumption.ExportRun;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunChoiceTest {
    @TempDir
    Path folder;

    private Drop drop;

    @BeforeEach
    void anEmptyWorkspace() {
        drop = new Drop(folder);
    }

    @Test
    void reReadingMonthToDateDoesNotAddUp() {
        run("20231101-20231130/202311100512/a")
                .days("2023-11-01", "2023-11-10")
                .submitted("2023-11-10T05:12:00Z")
                .part(focus().lines(10))
                .manifest();
        run("20231101-20231130/202311200512/b")
                .days("2023-11-01", "2023-11-20")
                .submitted("2023-11-20T05:12:00Z")
                .part(focus().lines(20))
                .manifest();
        run("20231101-20231130/202312080512/c")
                .submitted("2023-12-08T05:12:00Z")
                .part(focus().lines(30))
                .manifest();

        var read = drop.read("exports/focus");

        assertThat(read.effective()).isEqualTo("30");
        assertThat(read.told()).isEmpty();
        assertThat(read.runs()).singleElement().satisfies(run -> {
            assertThat(run.submitted()).isEqualTo(Instant.parse("2023-12-08T05:12:00Z"));
            assertThat(run.run()).isEqualTo("run-2023-12-08");
            assertThat(run.superseded())
                    .containsExactly(
                            "exports/focus/20231101-20231130/202311100512/a",
                            "exports/focus/20231101-20231130/202311200512/b");
        });
    }

    @Test
    void lastDayOfMonthArrivesLate() {
        run("20231101-20231130/202311301800/a")
                .days("2023-11-01", "2023-11-30")
                .submitted("2023-11-30T18:00:00Z")
                .part(focus().lines(29))
                .manifest();

        assertThat(drop.read("exports/focus").told())
                .containsExactly("error month-not-over exports/focus/20231101-20231130/202311301800/a "
                        + "a run submitted on 2023-11-30");

        run("20231101-20231130/202312020512/b")
                .submitted("2023-12-02T05:12:00Z")
                .part(focus().lines(29).line("ChargePeriodStart", "2023-11-30T00:00Z"))
                .manifest();

        var later = drop.read("exports/focus");
        assertThat(later.effective()).isEqualTo("30");
        assertThat(later.told())
                .containsExactly("note month-still-open exports/focus/20231101-20231130/202312020512/b "
                        + "a run submitted on 2023-12-02");

        run("20231101-20231130/202312080512/c")
                .submitted("2023-12-08T05:12:00Z")
                .part(focus().lines(31))
                .manifest();

        var whole = drop.read("exports/focus");
        assertThat(whole.effective()).isEqualTo("31");
        assertThat(whole.told()).isEmpty();
    }

    @Test
    void oneTimeAndDailyExportAreNotBothCounted() {
        run("daily/20231101-20231130/202312080512/a").part(focus().lines(30)).manifest();
        run("once/20231001-20231231/202401150900/b")
                .days("2023-10-01", "2023-12-31")
                .submitted("2024-01-15T09:00:00Z")
                .part(focus().lines(29)
                        .line("EffectiveCost", "1.25")
                        .line("BillingPeriodStart", "2023-10-01T00:00Z", "EffectiveCost", "7"))
                .manifest();

        var read = drop.read("exports/focus");

        assertThat(read.effective()).isEqualTo("30.25");
        assertThat(read.runs())
                .singleElement()
                .extracting(ExportRun::superseded)
                .asString()
                .isEqualTo("[exports/focus/daily/20231101-20231130/202312080512/a]");
    }

    @Test
    void aOneTimeExportOfSomeDaysDoesNotReplaceTheMonth() {
        run("daily/20231101-20231130/202312080512/a").part(focus().lines(30)).manifest();
        run("once/20231111-20231120/202312100900/b")
                .days("2023-11-11", "2023-11-20")
                .submitted("2023-12-10T09:00:00Z")
                .part(focus().lines(10))
                .manifest();
        run("once/20231101-20231110/202312110900/c")
                .days("2023-11-01", "2023-11-10")
                .submitted("2023-12-11T09:00:00Z")
                .part(focus().lines(10))
                .manifest();

        var read = drop.read("exports/focus");

        assertThat(read.effective()).isEqualTo("30");
        assertThat(read.told())
                .containsExactly(
                        "warning run-passed-over exports/focus/once/20231101-20231110/202312110900/c "
                                + "days 2023-11-01 to 2023-11-10 alone, submitted later",
                        "warning run-passed-over exports/focus/once/20231111-20231120/202312100900/b "
                                + "days 2023-11-11 to 2023-11-20 alone, submitted later");
    }

    @Test
    void someDaysAloneAreNotTheMonth() {
        run("a").days("2023-11-01", "2023-11-15")
                .submitted("2023-12-10T09:00:00Z")
                .part(focus().lines(15))
                .manifest();
        run("b").days("2023-11-16", "2023-11-30")
                .submitted("2023-12-10T10:00:00Z")
                .part(focus().lines(15))
                .manifest();

        var read = drop.read("exports/focus");

        assertThat(read.errors()).containsExactly("days-missing");
        assertThat(read.told()).contains("error days-missing exports/focus/b days 2023-11-16 to 2023-11-30 alone");
    }

    @Test
    void aRunOfAnotherMonthIsNotRead() {
        run("20231001-20231031/202311050512/a")
                .days("2023-10-01", "2023-10-31")
                .part(focus().lines(31))
                .manifest();

        var read = drop.read("exports/focus");

        assertThat(read.groups()).isEmpty();
        assertThat(read.told()).containsExactly("error no-run exports/focus 1 run, none of 2023-11");
    }

    @Test
    void theSameTimeTwiceIsNoOrder() {
        run("a").part(focus().lines(30)).manifest();
        run("b").part(focus().lines(31)).manifest();

        assertThat(drop.read("exports/focus").told())
                .containsExactly("error run-order-unknown exports/focus/a lines of 2023-11, as in exports/focus/b, "
                        + "and nothing says which is the later one");
    }

    private DroppedRun run(String path) {
        return drop.run("exports/focus/" + path);
    }
}
