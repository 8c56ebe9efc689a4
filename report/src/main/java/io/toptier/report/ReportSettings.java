package io.toptier.report;

import java.util.List;
import java.util.Map;

/**
 * What {@code toptier.yaml} says under {@code report}.
 *
 * @param templates files of the workspace that replace the shipped layouts
 */
public record ReportSettings(List<EacPercent> eac, Map<Layout, String> templates, LayoutChoice layouts) {
    public ReportSettings {
        eac = List.copyOf(eac);
        templates = Map.copyOf(templates);
    }
}
