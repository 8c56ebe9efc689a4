package io.toptier.report.format;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.toptier.consumption.Stage;
import io.toptier.kernel.Findings;
import io.toptier.report.EacPercent;
import io.toptier.report.Layout;
import io.toptier.report.LayoutChoice;
import io.toptier.report.ReportSettings;
import io.toptier.workspace.Section;
import io.toptier.workspace.Spans;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Reads what {@code toptier.yaml} says under {@code report}. */
final class ReportSettingsReader {
    private static final Map<String, Stage> STAGES =
            Arrays.stream(Stage.values()).collect(toUnmodifiableMap(Stage::key, stage -> stage));

    private final Section section;
    private final Findings findings;

    ReportSettingsReader(Section section, Findings findings) {
        this.section = section;
        this.findings = findings;
    }

    ReportSettings settings() {
        var eac = section.sections("eac").stream()
                .flatMap(one -> percent(one).stream())
                .toList();
        var settings = new ReportSettings(eac, templates(), layouts());
        section.finish();
        return settings;
    }

    private Optional<EacPercent> percent(Section one) {
        var solution = one.required("solution");
        var percent = one.required("percent").flatMap(present -> one.decimal("percent"));
        var from = one.required("from").flatMap(present -> one.day("from"));
        var until = one.day("until").orElse(null);
        var evidence = one.required("evidence").orElse("");
        one.finish();
        if (solution.isEmpty() || percent.isEmpty() || from.isEmpty()) {
            return Optional.empty();
        }
        return Spans.of(from.get(), until, one.place(), findings)
                .map(span -> new EacPercent(solution.get(), percent.get(), span, evidence, one.place()));
    }

    private Map<Layout, String> templates() {
        var templates = new EnumMap<Layout, String>(Layout.class);
        section.section("templates").ifPresent(paths -> {
            for (var layout : Layout.values()) {
                paths.text(layout.key()).ifPresent(path -> templates.put(layout, path));
            }
            paths.finish();
        });
        return templates;
    }

    private LayoutChoice layouts() {
        var stated = section.section("layouts");
        if (stated.isEmpty()) {
            return LayoutChoice.DEFAULT;
        }
        var byStage = new EnumMap<Stage, Layout>(Stage.class);
        STAGES.forEach((key, stage) ->
                stated.get().choice(key, Layout.BY_KEY).ifPresent(layout -> byStage.put(stage, layout)));
        var proxy = stated.get().choice("proxy", Layout.BY_KEY);
        stated.get().finish();
        return LayoutChoice.DEFAULT.with(byStage, proxy.orElse(LayoutChoice.DEFAULT.proxy()));
    }
}
