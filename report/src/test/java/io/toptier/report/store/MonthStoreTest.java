package io.toptier.report.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.kernel.Finding;
import io.toptier.kernel.KnownBy;
import io.toptier.report.MonthlyReport;
import io.toptier.report.Situation;
import io.toptier.report.Submission;
import io.toptier.report.format.Folder;
import io.toptier.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MonthStoreTest {
    private static final LocalDate IN_DECEMBER = LocalDate.of(2023, 12, 10);
    private static final LocalDate IN_JANUARY = LocalDate.of(2024, 1, 20);

    @TempDir
    Path folder;

    private MonthStore store;
    private final Situation first =
            new Situation().run("daily-1", "2023-12-03T04:00:00Z").consumed("fabrikam", "tag", "10.5");
    private final Situation later =
            new Situation().run("daily-2", "2023-12-19T04:00:00Z").consumed("fabrikam", "tag", "12");

    @BeforeEach
    void open() {
        store = new MonthStore(new Workspace(folder, new KnownBy(IN_JANUARY)));
    }

    @Test
    void historyIsNotFlattenedToToday() {
        store.freeze(first.draft(), IN_DECEMBER, false);
        var asFrozen = Folder.read(folder.resolve("months/2023-11/rev-1")).digests();

        store.restate(later.draft(), "the export came late", IN_JANUARY, false);

        assertThat(Folder.read(folder.resolve("months/2023-11/rev-1")).digests())
                .isEqualTo(asFrozen);
        var revisions = store.revisions(Situation.NOVEMBER);
        assertThat(revisions.findings()).isEmpty();
        assertThat(revisions.value()).extracting(MonthlyReport::name).containsExactly("rev-1", "rev-2");
        assertThat(revisions.value())
                .extracting(one -> one.files().text("reconciliation.csv").split("[,\n]")[11])
                .containsExactly("10.5", "12");
        assertThat(revisions.value().get(1).reason()).isEqualTo("the export came late");
        assertThat(revisions.value().get(1).files().text("difference.csv"))
                .contains("USD,fabrikam,10.5,12,1.5,", "later run submitted 2023-12-19");
    }

    @Test
    void dryRunEqualsRealRun() {
        var wished = (Kept.Written) store.freeze(first.draft(), IN_DECEMBER, true);
        assertThat(folder.resolve("months")).doesNotExist();

        var done = (Kept.Written) store.freeze(first.draft(), IN_DECEMBER, false);

        assertThat(done.files().digests()).isEqualTo(wished.files().digests());
        assertThat(Folder.read(folder.resolve("months/2023-11/rev-1")).digests())
                .isEqualTo(wished.files().digests());

        var restated = (Kept.Written) store.restate(later.draft(), "late", IN_JANUARY, true);
        assertThat(folder.resolve("months/2023-11/rev-2")).doesNotExist();
        store.restate(later.draft(), "late", IN_JANUARY, false);
        assertThat(Folder.read(folder.resolve("months/2023-11/rev-2")).digests())
                .isEqualTo(restated.files().digests());
    }

    @Test
    void aFrozenMonthIsNeitherOverwrittenNorWrittenTwice() {
        store.freeze(first.draft(), IN_DECEMBER, false);

        assertThat(store.freeze(first.knownBy("2024-02-01").draft(), IN_JANUARY, false))
                .isEqualTo(new Kept.Same("rev-1"));
        assertThat(store.restate(first.draft(), "again", IN_JANUARY, false)).isEqualTo(new Kept.Same("rev-1"));
        assertThat(refusal(store.freeze(later.draft(), IN_JANUARY, false)).code())
                .isEqualTo("month-already-frozen");
        assertThat(Folder.list(folder.resolve("months/2023-11"))).hasSize(1);
    }

    @Test
    void aMonthThatIsNotWholeIsNotFrozen() {
        assertThat(refusal(store.freeze(first.notWhole().draft(), IN_DECEMBER, false))
                        .code())
                .isEqualTo("month-not-whole");
        assertThat(folder.resolve("months")).doesNotExist();
    }

    @Test
    void whatWasNeverFrozenCannotBeRestated() {
        assertThat(refusal(store.restate(first.draft(), "late", IN_DECEMBER, false))
                        .code())
                .isEqualTo("month-not-frozen");
    }

    @Test
    void anAlteredRevisionIsNamedAndNothingIsBuiltOnIt() throws IOException {
        store.freeze(first.draft(), IN_DECEMBER, false);
        Files.writeString(folder.resolve("months/2023-11/rev-1/reconciliation.csv"), "all is well");

        assertThat(store.revisions(Situation.NOVEMBER).findings())
                .extracting(Finding::code, finding -> finding.place().file())
                .containsExactly(org.assertj.core.api.Assertions.tuple(
                        "frozen-report-altered", "months/2023-11/rev-1/reconciliation.csv"));
        assertThat(refusal(store.restate(later.draft(), "late", IN_JANUARY, false))
                        .code())
                .isEqualTo("frozen-report-altered");
    }

    @Test
    void aSubmissionIsNotedBesideTheRevisionOnce() {
        store.freeze(first.draft(), IN_DECEMBER, false);
        var sent = new Submission(1, LocalDate.of(2023, 12, 12), "PRACR-0017");

        assertThat(store.submitted(Situation.NOVEMBER, sent, false)).isInstanceOf(Kept.Written.class);

        assertThat(store.submission(Situation.NOVEMBER, 1)).contains(sent);
        assertThat(store.revisions(Situation.NOVEMBER).findings()).isEmpty();
        assertThat(store.submitted(Situation.NOVEMBER, sent, false)).isEqualTo(new Kept.Same("rev-1"));
        var again = new Submission(1, LocalDate.of(2023, 12, 13), "PRACR-0018");
        assertThat(refusal(store.submitted(Situation.NOVEMBER, again, false)).code())
                .isEqualTo("already-submitted");
    }

    private static Finding refusal(Kept kept) {
        return ((Kept.Refused) kept).findings().get(0);
    }
}
