package io.toptier.consumption.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.toptier.consumption.ConsumptionSettings;
import io.toptier.consumption.CostSource;
import io.toptier.consumption.LineGroup;
import io.toptier.consumption.Side;
import io.toptier.consumption.Stage;
import io.toptier.kernel.Decimals;
import io.toptier.kernel.Findings;
import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Month;
import io.toptier.kernel.Place;
import io.toptier.workspace.Workspace;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Published real exports with exact control totals, where somebody has put them; see README. */
class RealExportsTest {
    private static final KnownBy KNOWN_BY = new KnownBy(LocalDate.of(2026, 11, 1));

    @TestFactory
    Stream<DynamicTest> everyControlTotalAgreesToTheLastDigit() throws IOException {
        var folder = folder();
        assumeTrue(
                Files.isDirectory(folder),
                "no real exports in " + folder + "; name their folder with -Dtoptier.exports");
        try (var all = Files.list(folder)) {
            return all
                    .filter(one -> Files.isRegularFile(one.resolve("expected.json")))
                    .filter(one -> !expected(one).path("totals").isMissingNode())
                    .sorted()
                    .toList()
                    .stream()
                    .map(one -> DynamicTest.dynamicTest(String.valueOf(one.getFileName()), () -> agrees(one)));
        }
    }

    private static Path folder() {
        var stated = System.getProperty("toptier.exports", "");
        var root = Path.of(System.getProperty("toptier.root", "."));
        return stated.isBlank() || stated.startsWith("$")
                ? root.resolve("../shared/data/cost-exports").normalize()
                : Path.of(stated);
    }

    private static JsonNode expected(Path folder) {
        return JsonMapper.shared().readTree(folder.resolve("expected.json"));
    }

    private static void agrees(Path folder) {
        var expected = expected(folder);
        var file = folder.resolve(expected.path("file").asString());
        var groups = groups(folder, file);

        assertThat(groups.stream().mapToLong(group -> group.cost().lines()).sum())
                .isEqualTo(expected.path("rows").asLong());
        var focus = expected.path("totals").has("effective_cost");
        assertThat(sums(groups, false, false))
                .isEqualTo(totals(expected.path("totals").path("cost")));
        assertThat(sums(groups, false, true))
                .isEqualTo(byType(expected.path("by").path("cost").path("charge_type"), expected));
        if (focus) {
            assertThat(sums(groups, true, false))
                    .isEqualTo(totals(expected.path("totals").path("effective_cost")));
        }
    }

    private static Map<String, String> totals(JsonNode node) {
        var totals = new TreeMap<String, String>();
        node.properties()
                .forEach(entry ->
                        totals.put(entry.getKey(), plain(entry.getValue().asString())));
        return totals;
    }

    private static Map<String, String> byType(JsonNode node, JsonNode expected) {
        var byType = new TreeMap<String, String>();
        node.properties()
                .forEach(entry -> byType.put(
                        entry.getKey().toLowerCase(Locale.ROOT),
                        plain(entry.getValue().asString())));
        if (byType.isEmpty()) {
            totals(expected.path("totals").path("cost"))
                    .forEach((currency, total) -> byType.put(currency.toLowerCase(Locale.ROOT) + "|", total));
        }
        return byType;
    }

    private static Map<String, String> sums(List<LineGroup> groups, boolean effective, boolean byType) {
        var sums = new TreeMap<String, BigDecimal>();
        for (var group : groups) {
            var currency = group.currency().getCurrencyCode();
            var key = byType
                    ? currency.toLowerCase(Locale.ROOT) + "|" + group.charge().type()
                    : currency;
            sums.merge(key, effective ? group.cost().effective() : group.cost().billed(), BigDecimal::add);
        }
        var texts = new TreeMap<String, String>();
        sums.forEach((key, sum) -> texts.put(key, Decimals.plain(sum)));
        return texts;
    }

    private static String plain(String text) {
        return Decimals.plain(new BigDecimal(text));
    }

    private static List<LineGroup> groups(Path folder, Path file) {
        var workspace = new Workspace(folder, KNOWN_BY);
        var source = new CostSource(
                0, new TreeMap<>(Map.of(Side.BOTH, file.toString())), null, null, Place.file("toptier.yaml"));
        var settings = new ConsumptionSettings(List.of(source), null, Stage.DEFAULT_PRECEDENCE, List.of(), List.of());
        var groups = new ArrayList<LineGroup>();
        for (var month : months(workspace, file, source)) {
            try (var lines = CostExports.read(workspace, settings, month, Progress.NONE)) {
                lines.forEach(groups::add);
                assertThat(lines.findings()).noneMatch(finding -> finding.isError());
            }
        }
        return groups;
    }

    private static Set<Month> months(Workspace workspace, Path file, CostSource source) {
        var findings = new Findings();
        var months = new TreeSet<Month>();
        try (var store = new LineStore(Progress.NONE)) {
            var run = new RunFinder(workspace, findings).find(file).get(0);
            var layouts = new Layouts(store, findings).of(run.files(), run.declared());
            layouts.forEach(new Scan(store, findings, 0, Side.BOTH, null)::take);
            var read = new ReadRun(source, Side.BOTH, new RunChoice(run, List.of()), layouts, 0);
            store.query(
                    "select distinct period from line_group where file is null",
                    row -> months.add(read.monthOf(row.getString("period")).orElseThrow()));
        }
        if (months.isEmpty()) {
            months.add(Month.of(2024, 1));
        }
        return months;
    }
}
