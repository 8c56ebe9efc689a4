package io.toptier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The life of a month at the terminal: a customer becomes known after the month was frozen. */
class RevisionsTest {
    private static final String BEFORE = " --known-by 2023-12-20";
    private static final String AFTER = " --known-by 2024-02-01";

    @TempDir
    Path folder;

    @BeforeEach
    void aWorkspace() throws IOException {
        Tree.copy(Tree.workspaceOf("month-already-frozen"), folder);
    }

    @Test
    void aRestatementStandsBesideTheFirstRevision() throws IOException {
        assertThat(run("report freeze 2023-11" + BEFORE).out())
                .startsWith("2023-11 is written as rev-1: MANIFEST.json");
        var first = Files.readString(folder.resolve("months/2023-11/rev-1/MANIFEST.json"));

        var restated = run("report restate 2023-11 --reason known-late" + AFTER);

        assertThat(restated.exit()).isZero();
        assertThat(restated.out()).startsWith("2023-11 is written as rev-2: ");
        assertThat(folder.resolve("months/2023-11/rev-1/MANIFEST.json")).hasContent(first);
        assertThat(run("report restate 2023-11 --reason again" + AFTER).out())
                .isEqualTo("2023-11 is rev-2 already; nothing was written\n");
    }

    @Test
    void theDifferenceOfTwoRevisionsNamesTheCustomer() {
        run("report freeze 2023-11" + BEFORE);
        run("report restate 2023-11 --reason known-late" + AFTER);

        assertThat(run("month diff 2023-11 1 2" + AFTER).out())
                .startsWith("2023-11: rev-1 → rev-2\n")
                .containsPattern("fabrikam +0.00 +12.50 +12.50 +USD +subscription");
        assertThat(run("month diff 2023-11 rev-2 now" + AFTER).out())
                .isEqualTo("2023-11: rev-2 → now\nnothing changed\n");
        assertThat(run("month diff 2023-11 2 now" + BEFORE).out()).containsPattern("fabrikam +12.50 +0.00 +-12.50");
        var json = JsonMapper.shared()
                .readTree(run("month diff 2023-11 1 2 --format json" + AFTER).out());
        assertThat(json.at("/customers/0/change").asString()).isEqualTo("12.5");
        assertThat(run("month diff 2023-11 1 2 --format csv" + AFTER).out()).contains("USD,fabrikam,0,12.5,12.5,");
    }

    @Test
    void aRevisionThatIsNotThereIsNamedWithThoseThatAre() {
        run("report freeze 2023-11" + BEFORE);

        var answer = run("month diff 2023-11 1 7" + BEFORE);

        assertThat(answer.exit()).isEqualTo(3);
        assertThat(answer.talk()).contains("2023-11 has no revision 7; it has [rev-1]");
    }

    @Test
    void anAlteredRevisionIsToldAndNotCompared() throws IOException {
        run("report freeze 2023-11" + BEFORE);
        Files.writeString(folder.resolve("months/2023-11/rev-1/reconciliation.csv"), "nothing\n");

        var answer = run("month diff 2023-11 1 now" + BEFORE);

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.talk()).contains("months/2023-11/rev-1/reconciliation.csv: error [frozen-report-altered]");
        assertThat(run("check" + BEFORE).out()).contains("error [frozen-report-altered]");
    }

    @Test
    void dryRunEqualsRealRunAndWritesNothing() throws IOException {
        var files = Tree.files(folder);
        var dry = run("report freeze 2023-11 --dry-run" + BEFORE);
        assertThat(Tree.files(folder)).isEqualTo(files);

        assertThat(dry.out().replace("would be written", "is written"))
                .isEqualTo(run("report freeze 2023-11" + BEFORE).out());

        files = Tree.files(folder);
        dry = run("report restate 2023-11 --reason known-late --dry-run" + AFTER);
        assertThat(Tree.files(folder)).isEqualTo(files);
        assertThat(dry.out().replace("would be written", "is written"))
                .isEqualTo(run("report restate 2023-11 --reason known-late" + AFTER)
                        .out());

        files = Tree.files(folder);
        run("report submitted 2023-11 --on 2024-02-02 --reference P-1 --dry-run");
        assertThat(Tree.files(folder)).isEqualTo(files);
        assertThat(run("report submitted 2023-11 --on 2024-02-02 --reference P-1")
                        .exit())
                .isZero();
        assertThat(Tree.files(folder)).hasSize(files.size() + 1);
    }

    private Answer run(String line) {
        return Answer.of((line + " --workspace " + folder).split(" "));
    }
}
