package io.toptier.consumption.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.toptier.kernel.Finding;
import io.toptier.kernel.Finding.Level;
import io.toptier.kernel.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeaderFindingsTest {
    private static final String FILE = "exports/ea/part_0_0001.csv";

    @Test
    void newOrMissingColumnIsAFinding() {
        var added = match(with("CarbonGrams"));
        assertThat(added.value()).isPresent();
        assertThat(added.findings())
                .extracting(
                        Finding::code,
                        Finding::level,
                        finding -> finding.place().toString())
                .containsExactly(tuple("unknown-column", Level.NOTE, FILE + ":1:CarbonGrams"));

        var missing = match(without("ChargeType"));
        assertThat(missing.value()).isEmpty();
        assertThat(missing.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("missing-column");
            assertThat(finding.level()).isEqualTo(Level.ERROR);
            assertThat(finding.place()).hasToString(FILE + ":1");
            assertThat(finding.seen()).isEqualTo("no column for charge-type");
            assertThat(finding.expected()).isEqualTo("as in shape 'ea-2024-08': 'ChargeType'");
        });
    }

    @Test
    void everyMissingColumnIsNamedAtOnce() {
        assertThat(match(without("ChargeType", "CostInBillingCurrency", "Date", "BillingPeriodStartDate"))
                        .findings())
                .extracting(Finding::seen)
                .containsExactly(
                        "no column for cost", "no column for charge-type", "no column for period-start or day");
    }

    @Test
    void aMisspeltColumnIsOfferedItsName() {
        var header = without("ResourceGroup", "ChargeType");
        header.add("ResourceGruop");
        header.add("ChargeTyp");

        var needed = match(header).findings().get(0);
        assertThat(needed.seen()).isEqualTo("no column for charge-type, but one named 'ChargeTyp'");

        header.add("ChargeType");
        assertThat(match(header).findings())
                .filteredOn(finding -> "ResourceGruop".equals(finding.place().column()))
                .extracting(Finding::level, Finding::remedy)
                .containsExactly(tuple(Level.WARNING, "did you mean 'ResourceGroup'?"));
    }

    @Test
    void aColumnThatMeansSomethingElsewhereIsAWarning() {
        assertThat(match(with("CommitmentDiscountStatus")).findings())
                .extracting(Finding::code, Finding::level)
                .containsExactly(tuple("unknown-column", Level.WARNING));
    }

    @Test
    void aLostMeaningSaysWhatFollows() {
        assertThat(match(without("Tags", "ResourceGroup", "MeterRegion")).findings())
                .extracting(Finding::code, Finding::level, Finding::seen, Finding::remedy)
                .containsExactly(
                        tuple(
                                "column-absent",
                                Level.WARNING,
                                "no column for tags",
                                "export it too: without it nothing is attributed by tag"),
                        tuple(
                                "column-absent",
                                Level.NOTE,
                                "no column for resource-group",
                                "none needed, but without it the resource group comes from the resource id"));
    }

    @Test
    void aMeaningThatTheAgreementNeverHasIsOnlyNoted() {
        var payg = columns("payg-2019-11");
        assertThat(match(payg).findings()).isEmpty();

        var ea2019 = columns("ea-2019-10");
        assertThat(match(ea2019).findings())
                .filteredOn(finding -> finding.code().equals("column-absent"))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.level()).isEqualTo(Level.NOTE));
    }

    @Test
    void aPreviewWithBothCostsInOneFileIsRefused() {
        var header = columns("ea-2019-10");
        header.addAll(List.of("IsActualCost", "IsAmortizedCost"));

        assertThat(match(header).findings())
                .filteredOn(Finding::isError)
                .extracting(Finding::code, finding -> finding.place().column())
                .containsExactly(tuple("costs-mixed", "IsActualCost"), tuple("costs-mixed", "IsAmortizedCost"));
    }

    @Test
    void aColumnTwiceIsAnErrorWhereItIsRead() {
        assertThat(match(with("TAGS")).findings())
                .extracting(Finding::code, Finding::level, Finding::seen)
                .containsExactly(tuple("duplicate-column", Level.ERROR, "'TAGS' a second time, as column 58"));
        assertThat(match(with("PlanName")).findings())
                .extracting(Finding::code, Finding::level)
                .containsExactly(tuple("duplicate-column", Level.WARNING));
    }

    @Test
    void aColumnWithoutANameIsAFinding() {
        assertThat(match(with(" ")).findings())
                .extracting(Finding::code, Finding::seen)
                .containsExactly(tuple("unknown-column", "column 58 without a name"));
    }

    @Test
    void aTableThatIsNoCostExportHasNoShape() {
        var outcome = match(List.of("Id", "Name", "Tags", "City", "Country"));

        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("unknown-shape");
            assertThat(finding.level()).isEqualTo(Level.ERROR);
            assertThat(finding.seen()).startsWith("1 of 5 columns known to the nearest shape");
            assertThat(finding.expected()).contains("cost (", "subscription (");
        });
    }

    @Test
    void anEmptyFileHasNoShape() {
        assertThat(match(List.of("\uFEFF")).findings())
                .extracting(Finding::code, Finding::seen)
                .containsExactly(tuple("unknown-shape", "no column names"));
    }

    private static List<String> with(String column) {
        var header = without();
        header.add(column);
        return header;
    }

    private static List<String> without(String... columns) {
        var header = columns("ea-2024-08");
        header.removeAll(List.of(columns));
        return header;
    }

    private static List<String> columns(String name) {
        return new ArrayList<>(Shapes.shipped().all().stream()
                .filter(shape -> shape.name().equals(name))
                .findFirst()
                .orElseThrow()
                .columns());
    }

    private static Outcome<Optional<Match>> match(List<String> header) {
        return Shapes.shipped().match(FILE, header, Declared.NOTHING);
    }
}
