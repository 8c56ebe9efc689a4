package io.toptier.consumption.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.toptier.consumption.format.Header.Column;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The headers of exports that others have published, which are not part of this project. */
class PublishedExportsTest {
    private static final Map<String, String> SHAPES = Map.of(
            "01-ea-actual-c360", "c360-2025-04",
            "02-ea-amortized-c360", "c360-2025-04",
            "03-ea-norows", "c360-2025-04",
            "05-ea-2021-10-01-excel-resave", "ea-2021-10",
            "07-mca-2019-11-01", "mca-2019-11",
            "09-payg-2019-11-01", "payg-2019-11",
            "10-payg-german-headers", "payg-2019-11",
            "16-focus-1.0-multicloud", "focus-1.0");
    private static final Map<String, Role> ROLES = Map.ofEntries(
            Map.entry("cost", Role.COST),
            Map.entry("effective_cost", Role.EFFECTIVE_COST),
            Map.entry("cost_usd", Role.COST_USD),
            Map.entry("currency", Role.CURRENCY),
            Map.entry("date", Role.DAY),
            Map.entry("subscription", Role.SUBSCRIPTION),
            Map.entry("resource_group", Role.RESOURCE_GROUP),
            Map.entry("resource_id", Role.RESOURCE_ID),
            Map.entry("charge_type", Role.CHARGE_TYPE),
            Map.entry("charge_class", Role.CHARGE_CLASS),
            Map.entry("publisher_type", Role.PUBLISHER_TYPE),
            Map.entry("pricing_model", Role.PRICING_MODEL),
            Map.entry("commitment_status", Role.COMMITMENT_STATUS),
            Map.entry("meter_category", Role.SERVICE),
            Map.entry("provider", Role.PROVIDER),
            Map.entry("tags", Role.TAGS));
    /** The list price has no role: nothing is computed from it. */
    private static final String LIST_PRICE = "payg_cost";

    @TestFactory
    List<DynamicTest> headersOfPublishedExportsMeetTheirShape() throws IOException {
        var folder = folder();
        if (!Files.isDirectory(folder)) {
            return List.of(DynamicTest.dynamicTest(
                    "no published exports", () -> abort("no folder " + folder + "; set -Dtoptier.exports")));
        }
        try (var exports = Files.list(folder)) {
            return exports.map(export -> export.resolve("expected.json"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> DynamicTest.dynamicTest(
                            name(file),
                            () -> check(name(file), JsonMapper.shared().readTree(file))))
                    .toList();
        }
    }

    private static void check(String export, JsonNode expected) {
        var header =
                expected.get("header").valueStream().map(JsonNode::asString).toList();
        var match =
                Shapes.shipped().match(export, header, Declared.NOTHING).value().orElseThrow();

        assertThat(match.shape().name()).isEqualTo(SHAPES.get(export));
        expected.get("mapped_columns").properties().stream()
                .filter(mapped -> !mapped.getKey().equals(LIST_PRICE))
                .forEach(mapped -> assertThat(match.columns(role(mapped.getKey(), match)))
                        .as(mapped.getKey())
                        .first()
                        .extracting(Column::raw)
                        .isEqualTo(mapped.getValue().asString()));
    }

    private static Role role(String key, Match match) {
        var role = Objects.requireNonNull(ROLES.get(key), key);
        return role == Role.COST && match.shape().family() == Shape.Family.FOCUS ? Role.BILLED_COST : role;
    }

    private static String name(Path expected) {
        return Objects.requireNonNull(expected.getParent()).getFileName().toString();
    }

    private static Path folder() {
        var root = Path.of(System.getProperty("toptier.root", "."));
        var beside = root.resolve("../shared/data/cost-exports").normalize();
        return Path.of(System.getProperty("toptier.exports", beside.toString()));
    }
}
