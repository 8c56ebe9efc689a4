package io.toptier.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.KnownBy;
import io.toptier.report.Layout;
import io.toptier.report.PracrField;
import io.toptier.report.PracrReport;
import io.toptier.report.PracrRow;
import io.toptier.report.PracrTemplate;
import io.toptier.report.PracrTemplate.Provenance;
import io.toptier.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TemplatesTest {
    private static final PracrRow ROW = new PracrRow(
            Layout.SINGLE_TENANT, Map.of(PracrField.CUSTOMER_NAME, "Fabrikam, Inc.", PracrField.ACR_AMOUNT, "3116.82"));

    @TempDir
    Path folder;

    private final Findings findings = new Findings();

    @ParameterizedTest
    @EnumSource(Layout.class)
    void noColumnOfAShippedLayoutIsCalledMicrosofts(Layout layout) {
        var template = Templates.shipped(layout);

        assertThat(template.provenance()).isEqualTo(Provenance.INFERRED);
        assertThat(template.columns()).isNotEmpty().allSatisfy(column -> {
            assertThat(column.known()).isFalse();
            assertThat(column.from()).isNotNull();
            assertThat(column.note()).startsWith("inferred");
        });
    }

    @Test
    void theHeaderOfADownloadedTemplateIsKeptExactly() throws IOException {
        Files.writeString(
                folder.resolve("single.csv"), "\uFEFFCustomer Name,\"Deal, registered\",ACR\n", StandardCharsets.UTF_8);

        var written = written(read("single.csv"));

        assertThat(written).isEqualTo("Customer Name,\"Deal, registered\",ACR\n\"Fabrikam, Inc.\",,3116.82\n");
        assertThat(findings.inOrder()).extracting(Finding::code).containsExactly("template-column-unfilled");
    }

    @Test
    void aDefinitionSaysWhatFillsEachColumn() throws IOException {
        Files.writeString(folder.resolve("single.yaml"), """
                name: pracr-single-tenant
                version: "2026-01"
                columns:
                  - {header: Umsatz, from: acr-amount}
                  - {header: Kunde, from: customer-nam}
                """);

        assertThat(written(read("single.yaml"))).isEqualTo("Umsatz,Kunde\n3116.82,\n");
        assertThat(findings.inOrder()).extracting(Finding::remedy).containsExactly("did you mean 'customer-name'?");
    }

    @Test
    void aTemplateThatIsNotThereIsAnErrorAndOursStands() {
        assertThat(read("gone.csv").provenance()).isEqualTo(Provenance.INFERRED);
        assertThat(findings.hasErrors()).isTrue();
    }

    private PracrTemplate read(String file) {
        var workspace = new Workspace(folder, new KnownBy(LocalDate.of(2024, 1, 15)));
        var templates = Templates.read(workspace, Map.of(Layout.SINGLE_TENANT, file), findings);
        return Objects.requireNonNull(templates.get(Layout.SINGLE_TENANT));
    }

    private static String written(PracrTemplate template) {
        return new String(PracrCsv.of(new PracrReport(template, List.of(ROW))), StandardCharsets.UTF_8);
    }
}
