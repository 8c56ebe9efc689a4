package io.toptier.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.toptier.kernel.Finding;
import io.toptier.kernel.Place;
import io.toptier.report.PracrTemplate.Column;
import io.toptier.report.PracrTemplate.Provenance;
import java.util.List;
import org.junit.jupiter.api.Test;

class TemplateImportTest {
    private static final Place HEADER = Place.line("templates/single.csv", 1);

    @Test
    void eachHeaderGetsTheFieldItsNameIsNearestTo() {
        var template = TemplateImport.suggest(
                        List.of(
                                "Customer Name",
                                "customerTenantId",
                                "Reporting Month",
                                "Azure Consumed Revenue",
                                "CURRENCY"),
                        Layout.SINGLE_TENANT,
                        HEADER)
                .value();

        assertThat(template.provenance()).isEqualTo(Provenance.OPERATOR);
        assertThat(template.columns())
                .extracting(Column::header, Column::from)
                .containsExactly(
                        tuple("Customer Name", PracrField.CUSTOMER_NAME),
                        tuple("customerTenantId", PracrField.CUSTOMER_TENANT_ID),
                        tuple("Reporting Month", PracrField.PERIOD_MONTH),
                        tuple("Azure Consumed Revenue", PracrField.ACR_AMOUNT),
                        tuple("CURRENCY", PracrField.CURRENCY));
    }

    @Test
    void aColumnThatNothingFillsStaysAndIsAFinding() {
        var template =
                TemplateImport.suggest(List.of("Engagement identifier", "Customer ID"), Layout.MULTITENANT, HEADER);

        assertThat(template.value().columns())
                .extracting(Column::header)
                .containsExactly("Engagement identifier", "Customer ID");
        assertThat(template.findings())
                .extracting(Finding::code, finding -> finding.place().column())
                .containsExactly(tuple("template-column-unfilled", "Engagement identifier"));
    }

    @Test
    void aFieldFillsOneColumnOnly() {
        var template = TemplateImport.suggest(List.of("Customer", "Customer Name"), Layout.MULTITENANT, HEADER);

        assertThat(template.value().columns().get(1).from()).isNull();
    }
}
