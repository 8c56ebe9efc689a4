package io.toptier.desk.page.settings;

import io.toptier.kernel.Findings;
import io.toptier.workspace.Section;
import io.toptier.workspace.YamlFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What {@code toptier.yaml} says of attribution, as a form shows it.
 *
 * @param precedence the stages in their order
 * @param pools of each its keys and values
 */
public record AttributionForm(
        String customerTag,
        List<String> precedence,
        List<Map<String, String>> sources,
        List<Map<String, String>> pools) {
    public static final List<String> STAGES = List.of("subscription", "resource-group", "tag", "pool");
    public static final List<String> SOURCE_KEYS =
            List.of("billed", "effective", "focus", "usage", "currency", "dates");
    public static final List<String> POOL_KEYS =
            List.of("id", "subscription", "resource-group", "metric", "idle", "without-telemetry");
    private static final String CONSUMPTION = "consumption";

    public AttributionForm {
        precedence = List.copyOf(precedence);
        sources = List.copyOf(sources);
        pools = List.copyOf(pools);
    }

    /** Of a text that can be read; what cannot be is empty. */
    static AttributionForm of(String yaml) {
        var unheard = new Findings(); // whoever keeps the text hears them
        return YamlFile.read(yaml, "toptier.yaml", unheard)
                .flatMap(top -> top.section(CONSUMPTION))
                .map(AttributionForm::of)
                .orElse(new AttributionForm("", STAGES, List.of(), List.of()));
    }

    private static AttributionForm of(Section section) {
        var precedence = section.texts("precedence");
        return new AttributionForm(
                section.text("customer-tag").orElse(""),
                precedence.isEmpty() ? STAGES : precedence,
                rows(section.sections("sources"), SOURCE_KEYS),
                rows(section.sections("pools"), POOL_KEYS));
    }

    /** What the fields of the form say. */
    static AttributionForm of(Map<String, String> fields) {
        var precedence = new ArrayList<String>();
        for (int at = 0; at < STAGES.size(); at++) {
            Optional.ofNullable(fields.get("precedence." + at))
                    .filter(stage -> !stage.isEmpty())
                    .ifPresent(precedence::add);
        }
        return new AttributionForm(
                fields.getOrDefault("customer-tag", "").strip(),
                precedence,
                rows(fields, "sources", SOURCE_KEYS),
                rows(fields, "pools", POOL_KEYS));
    }

    /** The document with this in it; what did not change keeps its text. */
    String into(String yaml) {
        var now = of(yaml);
        var text = yaml;
        if (!customerTag.equals(now.customerTag)) {
            text = YamlEdit.set(text, YamlValue.text(customerTag), CONSUMPTION, "customer-tag");
        }
        if (!precedence.equals(now.precedence)) {
            text = YamlEdit.set(text, YamlValue.words(precedence), CONSUMPTION, "precedence");
        }
        if (!sources.equals(now.sources)) {
            text = YamlEdit.set(text, YamlValue.list(sources), CONSUMPTION, "sources");
        }
        return pools.equals(now.pools) ? text : YamlEdit.set(text, YamlValue.list(pools), CONSUMPTION, "pools");
    }

    /** The rows and an empty one. */
    public List<Map<String, String>> withRoom(List<Map<String, String>> rows) {
        var all = new ArrayList<>(rows);
        all.add(Map.of());
        return all;
    }

    private static List<Map<String, String>> rows(List<Section> sections, List<String> keys) {
        return sections.stream()
                .map(section -> row(keys, key -> section.text(key).orElse("")))
                .toList();
    }

    private static List<Map<String, String>> rows(Map<String, String> fields, String list, List<String> keys) {
        var rows = new ArrayList<Map<String, String>>();
        for (int at = 0; fields.containsKey(list + "." + at + "." + keys.get(0)); at++) {
            var start = list + "." + at + ".";
            var row = row(keys, key -> fields.getOrDefault(start + key, "").strip());
            if (!row.isEmpty()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static Map<String, String> row(List<String> keys, UnaryOperator<String> value) {
        var row = new LinkedHashMap<String, String>();
        keys.forEach(key -> {
            if (!value.apply(key).isEmpty()) {
                row.put(key, value.apply(key));
            }
        });
        return row;
    }
}
