package io.toptier.report.format;

import io.toptier.consumption.ConsumptionSettings;
import io.toptier.consumption.format.SettingsReader;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Span;
import io.toptier.report.Partner;
import io.toptier.report.PartnerFacts;
import io.toptier.report.PartnerSettings;
import io.toptier.workspace.Section;
import io.toptier.workspace.Spans;
import io.toptier.workspace.Workspace;
import io.toptier.workspace.YamlFile;
import java.util.List;
import java.util.Optional;

/** Reads {@code toptier.yaml}. */
public final class PartnerSettingsReader {
    public static final String FILE = "toptier.yaml";

    private final Workspace workspace;
    private final Findings findings;

    private PartnerSettingsReader(Workspace workspace, Findings findings) {
        this.workspace = workspace;
        this.findings = findings;
    }

    /** Nothing where there is no readable file; the finding says so. Whoever closes months needs cost exports as well. */
    public static PartnerSettings read(Workspace workspace, Findings findings) {
        var reader = new PartnerSettingsReader(workspace, findings);
        return YamlFile.read(workspace.file(FILE), FILE, findings)
                .map(reader::settings)
                .orElse(PartnerSettings.NOTHING);
    }

    private PartnerSettings settings(Section top) {
        var partner = partner(top);
        var consumption = consumption(top);
        var facts = facts(top);
        var report = top.section("report")
                .map(section -> new ReportSettingsReader(section, findings).settings())
                .orElse(PartnerSettings.NOTHING.report());
        top.has("credit"); // a known key, which the room of credit reads
        top.finish();
        return new PartnerSettings(partner, consumption, facts, report);
    }

    private Partner partner(Section top) {
        var section = top.section("partner");
        if (section.isEmpty()) {
            findings.add(Finding.error(
                    "missing-key",
                    top.place("partner"),
                    "no value",
                    "who the partner is",
                    "add 'partner: {id, name}'"));
            return PartnerSettings.NOTHING.partner();
        }
        var id = section.get().required("id").orElse("");
        var partner = new Partner(
                id,
                section.get().text("name").orElse(id),
                section.get().text("tenant").orElse(null));
        section.get().finish();
        return partner;
    }

    private ConsumptionSettings consumption(Section top) {
        return top.section("consumption")
                .map(one -> SettingsReader.read(one, findings))
                .orElse(PartnerSettings.NOTHING.consumption());
    }

    private PartnerFacts facts(Section top) {
        var program = top.section("program");
        var topTier = program.map(one -> spans(one, "top-tier")).orElse(List.of());
        var approved = program.map(one -> spans(one, "pracr-approved")).orElse(List.of());
        program.ifPresent(Section::finish);
        return new PartnerFacts(topTier, approved, Designations.read(workspace, findings), program.isPresent());
    }

    private List<Span> spans(Section program, String key) {
        return program.sections(key).stream().flatMap(one -> span(one).stream()).toList();
    }

    private Optional<Span> span(Section one) {
        one.required("from");
        var from = one.day("from");
        var until = one.day("until").orElse(null);
        one.finish();
        return from.flatMap(day -> Spans.of(day, until, one.place(), findings));
    }
}
