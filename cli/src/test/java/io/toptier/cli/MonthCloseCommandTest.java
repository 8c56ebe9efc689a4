package io.toptier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MonthCloseCommandTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    Path folder;

    @Test
    void theExamplesMonthIsTheTruthToTheLastDigit() throws IOException {
        var answer = close("2024-01", "--format", "json");

        var differences = new ArrayList<String>();
        var truth = JSON.readTree(Files.readString(Tree.example().resolve("truth/2024-01.json")));
        compare("", truth, JSON.readTree(answer.out()), differences);
        assertThat(differences).isEmpty();
        assertThat(answer.exit()).isZero();
    }

    @Test
    void whatIsPrintedAsJsonIsTheFileThatIsWritten() throws IOException {
        var answer = close("2023-11", "--format", "json");

        assertThat(folder.resolve("out/2023-11/month.json")).hasContent(answer.out());
        assertThat(Tree.files(folder.resolve("out/2023-11")))
                .contains("MANIFEST.json", "month.xlsx", "pracr-single-tenant.csv", "reconciliation.csv");
    }

    @Test
    void dryRunEqualsRealRun() throws IOException {
        var dry = close("2023-11", "--dry-run");
        assertThat(Tree.files(folder)).isEmpty();

        var real = close("2023-11");

        assertThat(dry.out()).isEqualTo(real.out());
        assertThat(dry.exit()).isEqualTo(real.exit());
        assertThat(dry.talk().replace("would write ", "wrote ")).isEqualTo(real.talk());
        for (var name : Tree.files(folder.resolve("out/2023-11"))) {
            assertThat(dry.talk()).contains(name);
        }
    }

    @Test
    void anotherCloseReplacesTheFilesByTheSame() throws IOException {
        close("2023-11");
        var first = Files.readString(folder.resolve("out/2023-11/MANIFEST.json"));

        close("2023-11");

        assertThat(folder.resolve("out/2023-11/MANIFEST.json")).hasContent(first);
    }

    @Test
    void aMonthThatIsNotWholeSaysSoEverywhereAndWritesNoReport() throws IOException {
        var broken = Tree.workspaceOf("bad-amount").toString();
        var answer = Answer.of(
                "month",
                "close",
                "2023-11",
                "--workspace",
                broken,
                "--out",
                folder.resolve("out").toString());

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.out()).contains("NOT WHOLE");
        assertThat(Tree.files(folder.resolve("out"))).isNotEmpty().noneMatch(name -> name.contains("pracr"));
        assertThat(JSON.readTree(Files.readString(folder.resolve("out/2023-11/month.json")))
                        .path("complete")
                        .asBoolean(true))
                .isFalse();
        for (var line : List.of(
                "consumption show 2023-11", "report draft 2023-11", "explain customer fabrikam --month 2023-11")) {
            assertThat(Answer.of((line + " --workspace " + broken).split(" ")).out())
                    .as(line)
                    .startsWith("NOT WHOLE");
        }
    }

    private Answer close(String month, String... more) {
        var arguments = new ArrayList<>(List.of("month", "close", month, "--known-by", "2026-11-01"));
        arguments.addAll(List.of("--workspace", Tree.example().toString()));
        arguments.addAll(List.of("--out", folder.resolve("out").toString()));
        arguments.addAll(List.of(more));
        return Answer.of(arguments.toArray(String[]::new));
    }

    /** Everything the truth says must stand in the month; amounts compare by value. */
    private static void compare(String path, JsonNode truth, JsonNode closed, List<String> differences) {
        if (truth.isContainer()) {
            if (truth.isArray() && truth.size() != closed.size()) {
                differences.add(path + " has " + closed.size() + " entries, truth " + truth.size());
            }
            truth.properties()
                    .forEach(one ->
                            compare(path + "/" + one.getKey(), one.getValue(), closed.path(one.getKey()), differences));
            for (int at = 0; truth.isArray() && at < truth.size(); at++) {
                compare(path + "/" + at, truth.get(at), closed.path(at), differences);
            }
        } else if (!same(truth.asString(), closed.asString(""))) {
            differences.add(path + " is " + closed + ", truth " + truth);
        }
    }

    private static boolean same(String one, String other) {
        try {
            return new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
        } catch (NumberFormatException text) {
            return one.equals(other);
        }
    }
}
