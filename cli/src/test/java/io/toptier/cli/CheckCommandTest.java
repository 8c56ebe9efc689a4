package io.toptier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    @TempDir
    Path folder;

    @Test
    void aSoundWorkspaceHasNothingToFindFaultWith() throws IOException {
        Tree.copy(Tree.workspaceOf("month-not-frozen"), folder);

        assertThat(check().out()).isEqualTo("nothing to find fault with\n");
        assertThat(check().talk()).contains("read months [2023-11]");
    }

    @Test
    void aWorkspaceWithoutAnyMonthIsCheckedAllTheSame() throws IOException {
        Tree.copy(Tree.workspaceOf("missing-file"), folder);

        var answer = check();

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.out())
                .contains("customers.csv: error [missing-file]", "exports/payg.csv: error [missing-file]");
    }

    @Test
    void aFrozenMonthIsCheckedThoughItsExportsAreGone() throws IOException {
        Tree.copy(Tree.workspaceOf("frozen-report-altered"), folder);
        Files.move(folder.resolve("months/2023-11"), folder.resolve("months/2022-05"));

        assertThat(check().out()).contains("months/2022-05/rev-1/month.json: error [frozen-report-altered]");
    }

    @Test
    void aRunningMonthNeedNotBeOver() throws IOException {
        Tree.copy(Tree.workspaceOf("month-not-over"), folder);
        assertThat(check().out()).contains("error [month-not-over]");
        for (var name : Tree.files(folder)) {
            var file = folder.resolve(name);
            Files.writeString(file, Files.readString(file).replace("2023-11", "2026-11"));
        }

        var running = check();

        assertThat(running.talk()).contains("read months [2026-11]");
        assertThat(running.out()).doesNotContain("month-not-over");
        assertThat(Answer.of("month", "close", "2026-11", "--dry-run", "--workspace", folder.toString())
                        .out())
                .contains("NOT WHOLE");
    }

    @Test
    void anInvoiceWithoutItsAmountIsToldAndNotForgotten() throws IOException {
        Tree.copy(Tree.workspaceOf("invoice-differs"), folder);
        var settings = folder.resolve("toptier.yaml");
        Files.writeString(settings, Files.readString(settings).replace(", amount: \"13.50\"", ""));

        assertThat(check().out()).contains("toptier.yaml:4:consumption.invoices.amount: error [missing-key]");
    }

    private Answer check() {
        return Answer.of("check", "--known-by", "2026-11-30", "--workspace", folder.toString());
    }
}
