package io.toptier.report;

import java.util.EnumMap;
import java.util.Map;

/** One customer's line of a PRACR report, before a template gives it columns; a field without a value is absent. */
public record PracrRow(Layout layout, Map<PracrField, String> values) {
    public PracrRow {
        values = Map.copyOf(new EnumMap<>(values));
    }

    public String value(PracrField field) {
        return values.getOrDefault(field, "");
    }
}
