package io.toptier.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.KnownBy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A table as people and portals write it. */
class TableTest {
    private static final Columns COLUMNS = new Columns(
            List.of("PurchaseRecordId"), List.of("revenue", "is_trial"), Map.of("Order Id", "PurchaseRecordId"));

    private final Path folder;
    private final Findings findings = new Findings();

    TableTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PurchaseRecordId,Revenue,Is Trial",
                "purchase_record_id,REVENUE,isTrial",
                " Purchase Record ID ,revenue,IS-TRIAL",
                "order id,(revenue),is.trial",
                "\uFEFFOrderId,revenue,is_trial"
            })
    void aColumnIsKnownByItsLettersAndDigits(String header) throws IOException {
        var row = rows(header + "\nr1,12.50,yes\n").get(0);

        assertThat(row.text("PurchaseRecordId")).contains("r1");
        assertThat(row.decimal("revenue").orElseThrow()).isEqualByComparingTo("12.5");
        assertThat(row.flag("is_trial")).contains(true);
        assertThat(findings.inOrder()).isEmpty();
    }

    @Test
    void anAliasBesideItsColumnIsTheSameColumnTwice() throws IOException {
        var row = rows("PurchaseRecordId,OrderId\nr1,o1\n").get(0);

        assertThat(row.text("PurchaseRecordId")).contains("r1");
        assertThat(findings.inOrder()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("duplicate-column");
            assertThat(finding.seen()).isEqualTo("'OrderId', which means 'PurchaseRecordId' again");
        });
    }

    @Test
    void aMissingColumnIsNamedByItsDeclaredName() throws IOException {
        assertThat(rows("revenue\n1\n")).isEmpty();

        assertThat(findings.inOrder())
                .extracting(finding -> finding.code() + " " + finding.place())
                .containsExactly("missing-column table.csv:1:PurchaseRecordId");
    }

    @Test
    void anEmptyNameIsNoColumn() throws IOException {
        assertThat(rows("PurchaseRecordId,,-\nr1,a,b\n")).hasSize(1);

        assertThat(findings.inOrder()).extracting(Finding::code).containsOnly("unknown-column");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-09-15, 2023-09-15",
        "2023-09-15T00:00:00, 2023-09-15",
        "2023-09-15T23:59:59Z, 2023-09-15",
        "2023-09-15 23:59, 2023-09-15",
        "2023-02-29, ",
        "2023-09-15T25:00:00, ",
        "2023-09-15T00:00:00+02:00, ",
        "15/09/2023 00:00:00, "
    })
    void aDayMayStandWithATime(String written, String day) throws IOException {
        var row = rows("PurchaseRecordId\n" + written + "\n").get(0);

        assertThat(row.dayOfTime("PurchaseRecordId"))
                .isEqualTo(Optional.ofNullable(day).map(LocalDate::parse));
        assertThat(findings.inOrder()).hasSize(day == null ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"true, true", "YES, true", "1, true", "False, false", "no, false", "0, false"})
    void aFlagIsWrittenInManyWays(String written, boolean flag) throws IOException {
        assertThat(rows("PurchaseRecordId,is_trial\nr1," + written + "\n")
                        .get(0)
                        .flag("is_trial"))
                .contains(flag);
    }

    @Test
    void rowsCanBeReadOneByOne() throws IOException {
        write("PurchaseRecordId,known_on\nr1,2023-12-01\nr2,2023-12-02\n\nr3,\n");
        var seen = new ArrayList<String>();

        table().read(
                        folder.resolve("table.csv"),
                        row -> seen.add(row.required("PurchaseRecordId").orElseThrow()));

        assertThat(seen).containsExactly("r1", "r3");
    }

    @Test
    void aRowKnowsWhenItBecameKnown() throws IOException {
        var rows = rows("PurchaseRecordId,Known On\nr1,2023-11-05\nr2,\n");

        assertThat(rows.get(0).knownOn()).contains(LocalDate.of(2023, 11, 5));
        assertThat(rows.get(1).knownOn()).isEmpty();
    }

    private List<Row> rows(String text) throws IOException {
        write(text);
        return table().read("table.csv");
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("table.csv"), text);
    }

    private Table table() {
        return new Table(new Workspace(folder, new KnownBy(LocalDate.of(2023, 12, 1))), COLUMNS, findings);
    }
}
