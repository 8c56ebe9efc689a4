package io.toptier.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.consumption.format.Progress;
import io.toptier.kernel.Finding;
import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Month;
import io.toptier.workspace.Workspace;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MonthlyCloseTest {
    private static final Path EXAMPLE = Path.of(System.getProperty("toptier.root", ".."), "examples", "contoso");
    private static final LocalDate FEBRUARY = LocalDate.of(2024, 2, 20);
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"2023-10", "2023-11", "2023-12", "2024-01"})
    void everyFigureOfTheExampleIsTheTruthToTheLastDigit(String month) throws IOException {
        var draft = close(EXAMPLE, month);

        var truth = JSON.readTree(Files.readString(EXAMPLE.resolve("truth/" + month + ".json")));
        var closed = JSON.readTree(draft.files().text("month.json"));
        var differences = new ArrayList<String>();
        compare("", truth, closed, differences);
        assertThat(differences).isEmpty();
        assertThat(draft.month().complete()).isTrue();
    }

    @Test
    void theReportFilesOfADueMonthAreWritten() {
        var draft = close(EXAMPLE, "2023-11");

        assertThat(draft.month().duty().due()).isTrue();
        assertThat(draft.files().names())
                .containsExactlyInAnyOrder(
                        "MANIFEST.json",
                        "month.json",
                        "month.xlsx",
                        "pracr-multitenant.csv",
                        "pracr-shared-services.csv",
                        "pracr-single-tenant.csv",
                        "reconciliation.csv",
                        "unattributed.csv");
    }

    @Test
    void theUnattributedGroupsAddUpToTheUnattributedToTheLastDigitAndComeBiggestFirst() {
        var draft = close(EXAMPLE, "2023-11");

        assertThat(draft.files().text("unattributed.csv"))
                .startsWith("currency,reason,subscription,resource_group,value,effective,billed,lines\n");
        assertThat(draft.month().currencies()).allSatisfy(figures -> {
            var groups = figures.month().unattributedGroups();
            assertThat(groups).isNotEmpty();
            var sum = groups.stream().map(group -> group.cost().effective()).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum)
                    .isEqualByComparingTo(figures.month().unattributedTotal().effective());
            var billed = groups.stream().map(group -> group.cost().billed()).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(billed)
                    .isEqualByComparingTo(figures.month().unattributedTotal().billed());
            assertThat(groups.stream()
                            .map(group -> group.cost().effective().abs())
                            .toList())
                    .isSortedAccordingTo(Comparator.reverseOrder());
        });
    }

    @Test
    void anExportThatIsNotThereLeavesTheMonthNotWholeAndWithoutReport() throws IOException {
        Files.writeString(folder.resolve("toptier.yaml"), """
                partner: {id: contoso, name: Contoso}
                consumption:
                  sources: [{focus: exports/gone}]
                program:
                  top-tier: [{from: 2023-08-01}]
                  pracr-approved: [{from: 2023-08-01}]
                """);
        Files.writeString(folder.resolve("customers.csv"), "id,name\nfabrikam,Fabrikam\n");

        var draft = close(folder, "2023-11");

        assertThat(draft.month().complete()).isFalse();
        assertThat(draft.files().names()).noneMatch(name -> name.startsWith("pracr"));
        assertThat(draft.month().findings()).filteredOn(Finding::isError).isNotEmpty();
    }

    private static Draft close(Path workspace, String month) {
        return MonthlyClose.close(
                new Workspace(workspace, new KnownBy(FEBRUARY)),
                Month.parse(month).orElseThrow(),
                Progress.NONE);
    }

    /** Everything the truth says must stand in the month; amounts compare by value. */
    private static void compare(String path, JsonNode truth, JsonNode closed, List<String> differences) {
        if (truth.isObject()) {
            truth.properties().forEach(entry -> {
                var at = path + "/" + entry.getKey();
                var there = closed.get(entry.getKey());
                if (there == null) {
                    differences.add(at + " is missing, truth " + entry.getValue());
                } else {
                    compare(at, entry.getValue(), there, differences);
                }
            });
        } else if (truth.isArray()) {
            if (truth.size() != closed.size()) {
                differences.add(path + " has " + closed.size() + " entries, truth " + truth.size());
            }
            for (int i = 0; i < Math.min(truth.size(), closed.size()); i++) {
                compare(path + "/" + i, truth.get(i), closed.get(i), differences);
            }
        } else if (!same(truth.asString(), closed.asString())) {
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
