package io.toptier.marketplace.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.marketplace.BilledSale;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is final, what is a transaction, and that no row is lost. */
class SalesOfAMonthTest {
    private static final String SALE = "r1,1,,Fabrikam,Contoso Forecast,,2023-12-01,6000,6000,Sent,Enterprise,No";

    private final Downloads downloads;

    SalesOfAMonthTest(@TempDir Path folder) {
        this.downloads = new Downloads(folder);
    }

    @Test
    void aMonthIsFinalOnTheSeventhDayOfTheNext() {
        downloads.file("a.csv", SALE);

        assertThat(downloads.knownBy("2024-01-07").sales().get(0).isFinal()).isTrue();
        assertThat(downloads.findings()).isEmpty();
        assertThat(downloads.knownBy("2024-01-06").sales().get(0).isFinal()).isFalse();
        assertThat(downloads.codes()).containsExactly("sales-month-open");
    }

    @Test
    void anOpenMonthIsToldOnceWithCountAndSums() {
        downloads.file(
                "a.csv",
                SALE,
                "r1,2,,Fabrikam,Contoso Forecast,,2024-01-01,6000,6000,Unprocessed,Enterprise,No",
                "r2,1,,Lucerne,Contoso Forecast,,2024-01-01,3800,4118.06,Unprocessed,Enterprise,No",
                "r1,3,,Fabrikam,Contoso Forecast,,2024-01-15,0.5,0.5,Unprocessed,Enterprise,No",
                "r1,4,,Fabrikam,Contoso Forecast,,2024-05-01,7,7,Unprocessed,Enterprise,No");

        assertThat(downloads.findings())
                .extracting(finding -> finding.code() + " " + finding.place() + " " + finding.seen())
                .containsExactly(
                        "sales-month-open sales/a.csv:3 "
                                + "3 sales of 2024-01, 3800 EUR and 6000.5 USD in all, as known by 2024-02-01",
                        "sales-month-open sales/a.csv:6 1 sale of 2024-05, 7 USD in all, as known by 2024-02-01");
        assertThat(downloads.findings().get(0).expected()).contains("from 2024-02-07 on");
    }

    @Test
    void anOperatorWhoTrustsTheFourthSaysSo() {
        downloads.file("a.csv", SALE).write("rules/final.yaml", """
                overrides: sales-final
                versions:
                  - from: 2021-01-01
                    published: 2023-03-08
                    value: 4
                    source: the analytics FAQ
                    trust: official
                    checked: 2026-11-22
                """);

        assertThat(downloads.knownBy("2024-01-04").sales().get(0).isFinal()).isTrue();
        assertThat(downloads.knownBy("2024-01-03").sales().get(0).isFinal()).isFalse();
    }

    @Test
    void whileNoRuleWasKnownAMonthStaysOpen() {
        downloads.file("a.csv", SALE.replace("2023-12-01", "2022-01-01")).knownBy("2022-06-01");

        assertThat(downloads.sales().get(0).isFinal()).isFalse();
        assertThat(downloads.findings().get(0).expected())
                .isEqualTo("a rule that says when the month is final: nothing had been published by 2022-06-01");
    }

    @ParameterizedTest
    @CsvSource({
        "6000, No, true",
        "0.01, No, true",
        "-6000, No, true", // a refund is billed, too
        "0, No, false", // the first month of a trial
        "0.00, '', false",
        "10, Yes, false",
        "10, TRUE, false",
        "10, 1, false",
        "10, false, true",
        "10, 0, true"
    })
    void trialsAndLinesOfNothingAreNoTransactions(String revenue, String trial, boolean isTransaction) {
        downloads.file(
                "a.csv",
                "r1,1,,Fabrikam,Contoso Forecast,,2023-09-01,%s,%s,Sent,Enterprise,%s"
                        .formatted(revenue, revenue, trial));

        assertThat(downloads.findings()).isEmpty();
        assertThat(downloads.sales())
                .singleElement()
                .satisfies(sale -> assertThat(sale.isTransaction()).isEqualTo(isTransaction));
    }

    @Test
    void refundsAndWhatWasNotCollectedStay() {
        downloads.file(
                "a.csv",
                SALE,
                SALE.replace("r1,1", "r1,2").replace("6000", "-6000").replace("Sent", "Reprocessed"),
                SALE.replace("r1,1", "r1,3").replace("Sent", "Uncollected"),
                SALE.replace("r1,1", "r1,4").replace("Sent", "Rejected"));

        assertThat(downloads.sales()).extracting(BilledSale::isRefund).containsExactly(false, true, false, false);
        assertThat(downloads.sales()).extracting(BilledSale::isUncollected).containsExactly(false, false, true, false);
        assertThat(downloads.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",1,,Fabrikam,Contoso Forecast,,2023-12-01,6000,6000,Sent,Enterprise,No",
                "r1, ,,Fabrikam,Contoso Forecast,,2023-12-01,6000,6000,Sent,Enterprise,No",
                "r1,1,,Fabrikam,Contoso Forecast,,,6000,6000,Sent,Enterprise,No",
                "r1,1,,Fabrikam,Contoso Forecast,,2023-12-01,,6000,Sent,Enterprise,No"
            })
    void aRowWithoutWhatMakesASaleIsNamedAndCounted(String row) {
        downloads.file("a.csv", SALE.replace("r1", "r0"), row, row);

        assertThat(downloads.sales()).hasSize(1);
        assertThat(downloads.codes()).containsExactly("sale-unread", "missing-value", "missing-value");
        assertThat(downloads.findings().get(0).seen())
                .isEqualTo("2 rows that no sale could be made of, the first in line 3");
        assertThat(downloads.book().downloads()).singleElement().satisfies(file -> {
            assertThat(file.rows()).isEqualTo(3);
            assertThat(file.unread()).isEqualTo(2);
        });
    }

    @Test
    void whatIsNoDownloadIsTold() {
        downloads
                .file("a.CSV", SALE)
                .write("sales/b.xlsx", "PK")
                .write("sales/2022/c.csv", Downloads.HEADER)
                .write("sales/README.md", "ours")
                .write("sales/.gitkeep", "");

        assertThat(downloads.sales()).hasSize(1);
        assertThat(downloads.findings())
                .extracting(finding -> finding.code() + " " + finding.place())
                .containsExactly("sales-file-passed-over sales/2022", "sales-file-passed-over sales/b.xlsx");
    }

    @Test
    void aWorkspaceWithoutDownloadsHasNoSales() {
        assertThat(downloads.sales()).isEmpty();
        assertThat(downloads.findings()).isEmpty();
    }
}
