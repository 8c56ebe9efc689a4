package io.toptier.desk.month;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.consumption.format.Progress;
import io.toptier.desk.TestDesk;
import io.toptier.desk.company.Act;
import io.toptier.desk.company.Writes;
import io.toptier.desk.job.Job.State;
import io.toptier.desk.people.Actor;
import io.toptier.kernel.Finding;
import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Month;
import io.toptier.report.MonthlyClose;
import io.toptier.report.format.Folder;
import io.toptier.standing.format.MonthInProgram;
import io.toptier.workspace.Workspace;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A month closed on the desk is the month closed at the terminal. */
class SameFilesTest {
    private static final Actor FINOPS = new Actor(Actor.Kind.PERSON, "lynne", "Lynne Robbins");
    private static final Month NOVEMBER = Month.of(2023, 11);
    private static final KnownBy JANUARY = new KnownBy(LocalDate.of(2024, 1, 31));

    private final String company = TestDesk.contoso();
    private final Months months = TestDesk.get().part(Months.class);

    @Test
    void theFilesAreThoseOfTheTerminalToTheByteAndStayTheSame() {
        var workspace = new Workspace(Path.of(System.getProperty("toptier.root"), "examples", "contoso"), JANUARY);
        var terminal =
                MonthInProgram.of(workspace, NOVEMBER).added(MonthlyClose.close(workspace, NOVEMBER, Progress.NONE));

        var job = ClosedMonth.ended(months.close(company, FINOPS, NOVEMBER, JANUARY));

        assertThat(job.state()).isEqualTo(State.DONE);
        assertThat(job.findings()).extracting(Finding::code).contains("tag-unknown");
        assertThat(job.progress().lines()).isEqualTo(440);
        assertThat(job.progress().bytes()).isEqualTo(job.progress().total()).isPositive();
        var view = ClosedMonth.view(company);
        var desk = Folder.read(view.folder().resolve("out/2023-11"));
        assertThat(desk.names()).isEqualTo(terminal.names());
        assertThat(desk.digests()).isEqualTo(terminal.digests());

        ClosedMonth.ended(months.close(company, FINOPS, NOVEMBER, JANUARY));

        assertThat(ClosedMonth.view(company).company().revision())
                .as("closing again from the same writes nothing")
                .isEqualTo(view.company().revision());
    }

    @Test
    void exportsOutsideFailTheCloseWithTheirFinding() {
        change("toptier.yaml", """
                partner: {id: contoso, name: Contoso}
                consumption: {sources: [{focus: ../../../etc}]}
                """);

        var job = ClosedMonth.ended(months.close(company, FINOPS, NOVEMBER, JANUARY));

        assertThat(job.state()).isEqualTo(State.FAILED);
        assertThat(job.findings()).extracting(Finding::code).containsExactly("export-outside");
        assertThat(ClosedMonth.view(company).has("out/2023-11/month.json")).isFalse();
    }

    @Test
    void nobodyFreezesOtherFiguresThanWereLookedAt() {
        ClosedMonth.ended(months.close(company, FINOPS, NOVEMBER, JANUARY));
        change(
                "telemetry/2023-11.csv",
                "month,pool,customer,metric,value\n2023-11,aks-eastus,fabrikam,cpu_core_seconds,1\n");

        var job = ClosedMonth.ended(months.freeze(company, FINOPS, NOVEMBER, "for the report"));

        assertThat(job.state()).isEqualTo(State.FAILED);
        assertThat(job.findings()).extracting(Finding::code).containsExactly("closed-month-outdated");
    }

    private void change(String path, String content) {
        TestDesk.get().part(Writes.class).write(company, Act.of(FINOPS, "change-document", path), edit -> {
            edit.put(path, content.getBytes(StandardCharsets.UTF_8));
            return path;
        });
    }
}
