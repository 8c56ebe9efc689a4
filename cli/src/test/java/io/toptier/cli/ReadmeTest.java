package io.toptier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.consumption.format.Progress;
import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Month;
import io.toptier.report.MonthlyClose;
import io.toptier.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the README shows is what the program prints. */
class ReadmeTest {
    private static final String BEGIN = "<!-- output:begin -->\n";
    private static final String END = "<!-- output:end -->";

    @Test
    void theOutputShownIsTheOutput() throws IOException {
        var root = Path.of(System.getProperty("toptier.root"));
        var file = root.resolve("README.md");
        var page = Files.readString(file);
        var before = page.substring(0, page.indexOf(BEGIN) + BEGIN.length());
        var shown =
                before + "```\n" + String.join("\n", american(root)) + "\n```\n" + page.substring(page.indexOf(END));
        if (Boolean.parseBoolean(System.getProperty("toptier.refresh"))) {
            Files.writeString(file, shown);
        }
        assertThat(Files.readString(file)).isEqualTo(shown);
    }

    private static List<String> american(Path root) {
        var workspace = new Workspace(root.resolve("examples/contoso"), new KnownBy(LocalDate.of(2026, 11, 24)));
        var closed =
                MonthlyClose.close(workspace, Month.of(2023, 12), Progress.NONE).month();
        var lines = MonthText.lines(closed);
        var table = lines.stream()
                .filter(line -> line.startsWith("USD"))
                .findFirst()
                .orElseThrow();
        var american = new ArrayList<String>(List.of(lines.get(0), ""));
        american.addAll(lines.subList(lines.indexOf(table), lines.size()));
        return american;
    }
}
