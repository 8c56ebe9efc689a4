package io.toptier.report.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.consumption.format.Progress;
import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Month;
import io.toptier.report.Draft;
import io.toptier.report.MonthlyClose;
import io.toptier.report.MonthlyReport;
import io.toptier.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** November 2023 of the example: its exports ran again two weeks after the report was frozen. */
class RestatedExampleTest {
    private static final Path EXAMPLE = Path.of(System.getProperty("toptier.root", ".."), "examples", "contoso");
    private static final Month NOVEMBER = Month.of(2023, 11);

    @TempDir
    Path folder;

    @Test
    void aLaterRunRestatesTheMonthAndExplainsEachCustomersChange() throws IOException {
        var late = Files.readAllLines(EXAMPLE.resolve("arrives-later.txt"));
        copy(file -> late.stream().noneMatch(file::startsWith));
        var store = new MonthStore(workspace());
        store.freeze(close(), LocalDate.of(2023, 12, 10), false);

        copy(file -> late.stream().anyMatch(file::startsWith));
        store.restate(close(), "the exports ran again", LocalDate.of(2023, 12, 20), false);

        var revisions = store.revisions(NOVEMBER).value();
        assertThat(revisions).extracting(MonthlyReport::name).containsExactly("rev-1", "rev-2");
        var changes =
                revisions.get(1).files().text("difference.csv").lines().skip(1).toList();
        assertThat(changes)
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change).contains("later run submitted 2023-12-19"));
    }

    private Draft close() {
        return MonthlyClose.close(workspace(), NOVEMBER, Progress.NONE);
    }

    private Workspace workspace() {
        return new Workspace(folder, new KnownBy(LocalDate.of(2024, 2, 20)));
    }

    private void copy(Predicate<String> wanted) throws IOException {
        try (var files = Files.walk(EXAMPLE)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var name = EXAMPLE.relativize(file).toString().replace('\\', '/');
                if (wanted.test(name)) {
                    var target = folder.resolve(name);
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
        }
    }
}
