package io.toptier.consumption.format;

import io.toptier.consumption.CostSource.DateOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What attribution looks at, in SQL: first what the lines are grouped by, as written wherever that makes few groups, then
 * what the groups mean.
 */
final class LineSql {
    private static final String NO_BENEFIT =
            "('', 'Unassigned', '0 Unassigned', '00000000-0000-0000-0000-000000000000')";
    private static final String NO_GROUP = "('', 'unassigned', 'others', 'not applicable', '$system')";

    private final Layout layout;
    /** What the lines are grouped by; a column that the files lack is no key. */
    private final Map<String, String> keys = new LinkedHashMap<>();
    /** What the groups mean, in the order of the columns of {@code line-groups.sql}. */
    private final Map<String, String> meanings = new LinkedHashMap<>();

    /** @param services whether lines are told apart by service */
    LineSql(Layout layout, @Nullable DateOrder dates, boolean services) {
        this.layout = layout;
        computed("period", new PeriodSql(layout, dates).text());
        written("currency", Role.CURRENCY);
        written("charge_type", Role.CHARGE_TYPE);
        written("correction", Role.CHARGE_CLASS);
        written("pricing_model", Role.PRICING_MODEL);
        written("publisher", Role.PUBLISHER_TYPE);
        written("provider", Role.PROVIDER);
        // FOCUS 1.0-preview says in ChargeSubcategory what later versions say in CommitmentDiscountStatus
        written(
                "commitment_status",
                layout.has(Role.COMMITMENT_STATUS) ? Role.COMMITMENT_STATUS : Role.CHARGE_SUBCATEGORY);
        computed("benefit", layout.text(Role.BENEFIT) + " not in " + NO_BENEFIT);
        computed("allocated", layout.text(Role.ALLOCATION_RULE) + " <> ''");
        computed("product", product());
        written("subscription", Role.SUBSCRIPTION);
        meanings.computeIfPresent("subscription", (name, text) -> subscription("lower(" + text + ")"));
        computed("resource_group", resourceGroup());
        meanings.put("resource_group", "lower(resource_group)");
        written("tags", Role.TAGS);
        written("offer", Role.OFFER);
        if (services) {
            written("service", Role.SERVICE);
        } else {
            meanings.put("service", "''");
        }
    }

    /** The columns of a line: name and expression. */
    String columns() {
        return keys.entrySet().stream()
                .map(key -> key.getValue() + " as " + key.getKey())
                .collect(Collectors.joining(",\n                    "));
    }

    String keys() {
        return String.join(", ", keys.keySet());
    }

    String meanings() {
        return meanings.entrySet().stream()
                .map(meaning -> meaning.getValue() + " as " + meaning.getKey())
                .collect(Collectors.joining(",\n    "));
    }

    private void written(String name, Role role) {
        if (layout.has(role)) {
            keys.put(name, layout.written(role));
            meanings.put(name, Layout.text(name));
        } else {
            meanings.put(name, "''");
        }
    }

    private void computed(String name, String expression) {
        keys.put(name, expression);
        meanings.put(name, name);
    }

    /** What was bought; usage is known without it. */
    private String product() {
        return "case when " + layout.text(Role.CHARGE_TYPE) + " in ('Usage', 'usage', '') then '' else concat_ws(' ', "
                + layout.text(Role.SERVICE) + ", " + layout.text(Role.PRODUCT) + ", "
                + layout.text(Role.CHARGE_DESCRIPTION) + ") end";
    }

    private static String subscription(String text) {
        return "case when starts_with(" + text + ", '/subscriptions/') then substr(" + text + ", 16) else " + text
                + " end";
    }

    /** From the resource where the column is blank. */
    private String resourceGroup() {
        var group = layout.text(Role.RESOURCE_GROUP);
        return "case when lower(" + group + ") in " + NO_GROUP + " then regexp_extract(lower("
                + layout.text(Role.RESOURCE_ID) + "), '/resourcegroups/([^/]+)', 1) else " + group + " end";
    }
}
