package io.toptier.report.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.toptier.consumption.Stage;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.KnownBy;
import io.toptier.report.Layout;
import io.toptier.report.PartnerSettings;
import io.toptier.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartnerSettingsReaderTest {
    @TempDir
    Path folder;

    private final Findings findings = new Findings();

    @Test
    void whatTheOperatorStatesIsRead() throws IOException {
        var settings = read("""
                partner: {id: contoso, name: Contoso Analytics}
                consumption:
                  sources: [{focus: exports/focus}]
                program:
                  top-tier: [{from: 2023-08-01, until: 2026-01-01}]
                report:
                  eac:
                    - {solution: insight-desk, percent: "12.5", from: 2025-07-01, evidence: a mail}
                  layouts: {tag: shared-services, proxy: multitenant}
                """);

        assertThat(findings.inOrder()).isEmpty();
        assertThat(settings.facts().topTier()).hasToString("[2023-08-01 to 2025-12-31]");
        assertThat(settings.facts().stated()).isTrue();
        assertThat(settings.report().eac().get(0).percent()).isEqualByComparingTo("12.5");
        assertThat(settings.report().layouts().of(Stage.TAG)).isEqualTo(Layout.SHARED_SERVICES);
        assertThat(settings.report().layouts().of(Stage.SUBSCRIPTION)).isEqualTo(Layout.SINGLE_TENANT);
        assertThat(settings.report().layouts().proxy()).isEqualTo(Layout.MULTITENANT);
    }

    @Test
    void everyFaultIsNamedAtOnce() throws IOException {
        read("""
                partner: {id: contoso, nam: Contoso}
                consumption:
                  sources: [{focus: exports/focus}]
                program:
                  top-tier: [{from: 2026-01-01, until: 2023-08-01}]
                report:
                  eac:
                    - {solution: insight-desk, percent: "12,5", from: 2025-07-01}
                  templates: {single-tennant: single.yaml}
                reports: {}
                """);

        assertThat(findings.inOrder())
                .extracting(Finding::code, finding -> finding.place().line())
                .containsExactlyInAnyOrder(
                        tuple("unknown-key", 1L),
                        tuple("bad-span", 5L),
                        tuple("bad-value", 8L),
                        tuple("missing-key", 8L),
                        tuple("unknown-key", 9L),
                        tuple("unknown-key", 10L));
    }

    @Test
    void aFolderWithoutSettingsSaysSoAndIsReadAsNothing() {
        assertThat(PartnerSettingsReader.read(workspace(), findings)).isEqualTo(PartnerSettings.NOTHING);
        assertThat(findings.inOrder()).extracting(Finding::code).containsExactly("missing-file");
    }

    private PartnerSettings read(String yaml) throws IOException {
        Files.writeString(folder.resolve("toptier.yaml"), yaml);
        return PartnerSettingsReader.read(workspace(), findings);
    }

    private Workspace workspace() {
        return new Workspace(folder, new KnownBy(LocalDate.of(2024, 1, 15)));
    }
}
