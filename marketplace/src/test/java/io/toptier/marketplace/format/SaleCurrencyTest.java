package io.toptier.marketplace.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.kernel.Finding;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A download gives the revenue in the customer's currency and seldom says which one that is. */
class SaleCurrencyTest {
    private final Downloads downloads;

    SaleCurrencyTest(@TempDir Path folder) {
        this.downloads = new Downloads(folder);
    }

    @ParameterizedTest
    @CsvSource({
        // stated currency, customer, revenue, estimate in dollars, what it is taken as
        "GBP, Lucerne, 3800, 4700, 3800 GBP, 4700", // the stated one goes before the customer's
        "'', Lucerne, 3800, 4018.50, 3800 EUR, 4018.5", // the customer's
        "'', Lucerne, 3800, 3800.00, 3800 USD, 3800", // its estimate in dollars is itself
        "'', Proseware, 640, 640, 640 USD, 640", // also where the customer has no currency
        "'', Fabrikam, 640, '', 640 USD, 640", // the customer's, which needs no estimate
        "'', Lucerne, 3800, '', 3800 EUR, ",
        "'', Lucerne, 0, 0, 0 EUR, 0", // zero equals zero in every currency
        "'', Proseware, 0, 0, 0 USD, 0",
        "'', Lucerne, -3800, -4018.50, -3800 EUR, -4018.5"
    })
    void theCurrencyIsStatedOrFollows(
            String stated, String customer, String revenue, String usd, String taken, String takenUsd) {
        sale(stated, customer, revenue, usd);

        assertThat(downloads.findings()).isEmpty();
        assertThat(downloads.sales()).singleElement().satisfies(sale -> {
            assertThat(sale.revenue()).hasToString(taken);
            assertThat(
                            sale.revenueUsd() == null
                                    ? null
                                    : sale.revenueUsd().stripTrailingZeros().toPlainString())
                    .isEqualTo(takenUsd);
        });
    }

    @Test
    void whereNothingSaysTheCurrencyTheEstimateInDollarsIsTakenAndTold() {
        sale("", "Proseware", "2210.40", "2406.68");

        assertThat(downloads.sales()).singleElement().satisfies(sale -> {
            assertThat(sale.revenue()).hasToString("2406.68 USD");
            assertThat(sale.revenueUsd()).isEqualByComparingTo("2406.68");
        });
        assertThat(downloads.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("sale-currency-unknown");
            assertThat(finding.level()).isEqualTo(Finding.Level.ERROR);
            assertThat(finding.place()).hasToString("sales/a.csv:2:Revenue");
            assertThat(finding.seen()).isEqualTo("2210.4, which is not the 2406.68 in dollars; 1 row of 'Proseware'");
        });
    }

    @Test
    void aCustomerWhoPaysDollarsCannotPayAnotherAmountOfDollars() {
        sale("", "Fabrikam", "900", "980.10");

        assertThat(downloads.sales())
                .singleElement()
                .satisfies(sale -> assertThat(sale.revenue()).hasToString("980.1 USD"));
        assertThat(downloads.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.seen()).contains("while the customer's currency is USD"));
    }

    @Test
    void withoutAnyEstimateTheRowIsLeftOutAndCounted() {
        sale("", "Proseware", "2210.40", "");

        assertThat(downloads.sales()).isEmpty();
        assertThat(downloads.codes()).containsExactly("sale-unread", "sale-currency-unknown");
        assertThat(downloads.findings().get(0).seen()).startsWith("1 row that no sale could be made of");
        assertThat(downloads.findings().get(1).remedy()).endsWith("until then the rows are left out");
    }

    @Test
    void anUnknownCodeIsAnErrorAndTheEstimateIsTaken() {
        sale("EURO", "Lucerne", "3800", "4018.5");

        assertThat(downloads.sales())
                .singleElement()
                .satisfies(sale -> assertThat(sale.revenue()).hasToString("4018.5 USD"));
        assertThat(downloads.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("bad-value");
            assertThat(finding.place()).hasToString("sales/a.csv:2:Currency");
            assertThat(finding.seen()).isEqualTo("'EURO'");
        });
    }

    @Test
    void theCurrencyOfThePayoutIsNotTheCurrencyOfTheSale() {
        downloads.write(
                "sales/a.csv",
                "PurchaseRecordId,LineItemId,MonthStartDate,CustomerName,OfferName,Revenue,"
                        + "EstimatedRevenueUSD,EarningCurrencyCode,Payout currency\n"
                        + "r1,1,2023-09-01,Lucerne,Contoso Forecast,3800,4018.50,USD,USD\n");

        assertThat(downloads.findings()).isEmpty();
        assertThat(downloads.sales())
                .singleElement()
                .satisfies(sale -> assertThat(sale.revenue()).hasToString("3800 EUR"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.5E3", "1,500.00", "1500 USD", "$1500", "1.500,00"})
    void anAmountThatIsNoPlainDecimalIsRefused(String written) {
        sale("", "Fabrikam", "\"" + written + "\"", "1500");

        assertThat(downloads.sales()).isEmpty();
        assertThat(downloads.codes()).containsExactly("sale-unread", "bad-value");
    }

    private void sale(String currency, String customer, String revenue, String usd) {
        downloads.write(
                "sales/a.csv",
                "PurchaseRecordId,LineItemId,MonthStartDate,OfferName,CustomerCompanyName,Revenue,"
                        + "Estimated Revenue (USD),Currency\nr1,1,2023-09-01,Contoso Forecast,%s,%s,%s,%s\n"
                                .formatted(customer, revenue, usd, currency));
    }
}
