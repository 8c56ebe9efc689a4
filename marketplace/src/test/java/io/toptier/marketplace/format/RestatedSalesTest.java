package io.toptier.marketplace.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.kernel.Finding;
import io.toptier.kernel.Money;
import io.toptier.marketplace.BilledSale;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sale that stands in several rows of one month is one sale; which row counts is told. */
class RestatedSalesTest {
    private final Path folder;
    private final Downloads downloads;

    RestatedSalesTest(@TempDir Path folder) {
        this.folder = folder;
        this.downloads = new Downloads(folder);
    }

    @Test
    void theLaterDownloadRestatesTheEarlier() {
        downloads
                .file("2023-10.csv", row("1", "2023-09-01", "6000"))
                .file("2023-11.csv", row("1", "2023-09-01", "5400"));

        var sale = downloads.sales().get(0);

        assertThat(downloads.sales()).hasSize(1);
        assertThat(sale.revenue()).isEqualTo(Money.of("5400", "USD"));
        assertThat(sale.place()).hasToString("sales/2023-11.csv:2");
        assertThat(sale.restates()).singleElement().satisfies(before -> {
            assertThat(before.revenue()).isEqualTo(Money.of("6000", "USD"));
            assertThat(before.place()).hasToString("sales/2023-10.csv:2");
        });
        assertThat(downloads.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("sale-restated");
            assertThat(finding.level()).isEqualTo(Finding.Level.NOTE);
            assertThat(finding.place()).hasToString("sales/2023-11.csv:2:Revenue");
            assertThat(finding.seen()).isEqualTo("5400 USD of r1/1 in 2023-09, before 6000 USD in sales/2023-10.csv:2");
        });
    }

    @Test
    void theSameRowInOverlappingDownloadsIsNoFindingAndKeptAllTheSame() {
        downloads
                .file("a.csv", row("1", "2023-09-01", "6000"))
                .file("b.csv", row("1", "2023-09-01", "6000.00").replace("Unprocessed", "Sent"));

        assertThat(downloads.findings()).isEmpty();
        assertThat(downloads.sales()).singleElement().satisfies(sale -> {
            assertThat(sale.payoutStatus()).isEqualTo("Sent");
            assertThat(sale.restates()).hasSize(1);
        });
    }

    @Test
    void twoAmountsInOneFileAreAWarningAndTheLaterRowCounts() {
        downloads.file("a.csv", row("1", "2023-09-01", "6000"), row("1", "2023-09-01", "6100"));

        assertThat(downloads.sales())
                .singleElement()
                .satisfies(sale -> assertThat(sale.revenue()).isEqualTo(Money.of("6100", "USD")));
        assertThat(downloads.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("sale-restated");
            assertThat(finding.level()).isEqualTo(Finding.Level.WARNING);
        });
    }

    @Test
    void theDayARowBecameKnownGoesBeforeTheNameOfItsFile() {
        downloads
                .write("sales/b-first.csv", knownOn("6000", "2023-10-05"))
                .write("sales/a-later.csv", knownOn("5400", "2023-11-05"));

        assertThat(revenue()).isEqualTo("5400 USD");
        assertThat(downloads.findings()).extracting(Finding::level).containsExactly(Finding.Level.NOTE);
        assertThat(new Downloads(folder).knownBy("2023-11-04").sales())
                .singleElement()
                .satisfies(sale -> {
                    assertThat(sale.revenue()).isEqualTo(Money.of("6000", "USD"));
                    assertThat(sale.restates()).isEmpty();
                });
    }

    @Test
    void aRowWithoutADayOfKnowledgeWasAlwaysKnown() {
        downloads.file("z.csv", row("1", "2023-09-01", "6000")).write("sales/a.csv", knownOn("5400", "2023-11-05"));

        assertThat(revenue()).isEqualTo("5400 USD");
    }

    @Test
    void twoRowsOfOneFileWithDaysOfKnowledgeAreNoWarning() {
        downloads.write(
                "sales/a.csv",
                knownOn("6000", "2023-10-05")
                        + knownOn("5400", "2023-09-05")
                                .lines()
                                .skip(1)
                                .findFirst()
                                .orElseThrow() + "\n");

        assertThat(revenue()).isEqualTo("6000 USD");
        assertThat(downloads.findings()).extracting(Finding::level).containsExactly(Finding.Level.NOTE);
    }

    @Test
    void oneLineItemBilledInTwoMonthsIsTwoSales() {
        downloads.file(
                "a.csv", row("1", "2023-10-01", "800"), row("1", "2023-09-15", "750"), row("2", "2023-09-01", "1"));

        assertThat(downloads.findings()).isEmpty();
        assertThat(downloads.sales())
                .extracting(BilledSale::id, BilledSale::month)
                .extracting(Object::toString)
                .containsExactly("(r1/1, 2023-09)", "(r1/1, 2023-10)", "(r1/2, 2023-09)");
    }

    @Test
    void threeDownloadsAreRememberedInOrder() {
        downloads
                .file("1.csv", row("1", "2023-09-01", "3"))
                .file("2.csv", row("1", "2023-09-01", "2"))
                .file("3.csv", row("1", "2023-09-01", "1"));

        assertThat(downloads.sales().get(0).restates())
                .extracting(one -> one.place().file())
                .containsExactly("sales/1.csv", "sales/2.csv");
        assertThat(downloads.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.seen())
                        .isEqualTo("1 USD of r1/1 in 2023-09, before 3 USD in sales/1.csv:2, 2 USD in sales/2.csv:2"));
    }

    private String revenue() {
        return downloads.sales().get(0).revenue().toString();
    }

    private static String row(String lineItem, String month, String revenue) {
        return "r1,%s,c1,Fabrikam,Contoso Forecast,team,%s,%s,%s,Unprocessed,Enterprise,No"
                .formatted(lineItem, month, revenue, revenue);
    }

    private static String knownOn(String revenue, String day) {
        return Downloads.HEADER.replace("\n", ",Known On\n") + row("1", "2023-09-01", revenue) + "," + day + "\n";
    }
}
