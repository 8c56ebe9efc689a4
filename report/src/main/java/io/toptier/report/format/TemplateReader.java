package io.toptier.report.format;

import static java.util.stream.Collectors.toMap;

import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.report.Layout;
import io.toptier.report.PracrField;
import io.toptier.report.PracrTemplate;
import io.toptier.report.PracrTemplate.Column;
import io.toptier.report.PracrTemplate.Provenance;
import io.toptier.report.TemplateImport;
import io.toptier.workspace.Section;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads a template definition. */
final class TemplateReader {
    private static final Map<String, PracrField> FIELDS =
            Arrays.stream(PracrField.values()).collect(toMap(PracrField::key, field -> field));
    private static final Map<String, Provenance> PROVENANCES =
            Arrays.stream(Provenance.values()).collect(toMap(one -> one.name().toLowerCase(Locale.ROOT), one -> one));
    private static final Map<String, Boolean> YES_NO = Map.of("true", true, "false", false);

    private final Section top;
    private final Layout layout;
    private final Findings findings;

    TemplateReader(Section top, Layout layout, Findings findings) {
        this.top = top;
        this.layout = layout;
        this.findings = findings;
    }

    Optional<PracrTemplate> template() {
        var name = top.text("name").orElse("pracr-" + layout.key());
        var version = top.required("version").orElse("");
        var provenance = top.choice("provenance", PROVENANCES).orElse(Provenance.OPERATOR);
        var columns = top.sections("columns").stream()
                .flatMap(one -> column(one).stream())
                .toList();
        top.finish();
        if (columns.isEmpty()) {
            findings.add(Finding.error(
                    "missing-key", top.place("columns"), "no column", "at least one column", "add the columns"));
            return Optional.empty();
        }
        return Optional.of(new PracrTemplate(name, layout, version, provenance, List.copyOf(columns)));
    }

    private Optional<Column> column(Section one) {
        var header = one.required("header");
        var from = one.choice("from", FIELDS);
        var known = one.choice("known", YES_NO).orElse(false);
        var note = one.text("note").orElse(null);
        if (header.isPresent() && from.isEmpty() && !one.keys().contains("from")) {
            findings.add(TemplateImport.unfilled(header.get(), one.place()));
        }
        one.finish();
        return header.map(text -> new Column(text, from.orElse(null), known, note));
    }
}
