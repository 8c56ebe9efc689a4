package io.toptier.marketplace.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.kernel.CustomerId;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Money;
import io.toptier.kernel.SolutionId;
import io.toptier.marketplace.SaleId;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Partner Center's pages, queries and downloads spell their columns differently; all of them are read. */
class HeaderShapesTest {
    private final Downloads downloads;

    HeaderShapesTest(@TempDir Path folder) {
        this.downloads = new Downloads(folder);
    }

    @Test
    void aDownloadIsReadAsItComes() {
        downloads.file(
                "ISVRevenue.csv",
                "e8c01858,1,2fb0af81,Fabrikam Inc,Contoso Insight Desk,enterprise,2023-09-01,6000,6000,Sent,Enterprise,No");

        var sale = downloads.sales().get(0);

        assertThat(sale.id()).isEqualTo(new SaleId("e8c01858", "1"));
        assertThat(sale.billedOn()).isEqualTo(LocalDate.of(2023, 9, 1));
        assertThat(sale.buyer().marketplaceId()).isEqualTo("2fb0af81");
        assertThat(sale.buyer().name()).isEqualTo("Fabrikam Inc");
        assertThat(sale.buyer().customer()).isEqualTo(new CustomerId("fabrikam"));
        assertThat(sale.offer()).isEqualTo("Contoso Insight Desk");
        assertThat(sale.solution()).isEqualTo(new SolutionId("insight-desk"));
        assertThat(sale.plan()).isEqualTo("enterprise");
        assertThat(sale.revenue()).isEqualTo(Money.of("6000", "USD"));
        assertThat(sale.revenueUsd()).isEqualByComparingTo("6000");
        assertThat(sale.payoutStatus()).isEqualTo("Sent");
        assertThat(sale.salesChannel()).isEqualTo("Enterprise");
        assertThat(sale.isTrial()).isFalse();
        assertThat(sale.isFinal()).isTrue();
        assertThat(sale.restates()).isEmpty();
        assertThat(sale.place()).hasToString("sales/ISVRevenue.csv:2");
        assertThat(downloads.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "purchaseRecordId,lineItemId,monthStartDate,revenue,estimatedRevenueUSD,customerCompanyName,offerName",
                "PURCHASERECORDID,LINEITEMID,MONTHSTARTDATE,REVENUE,ESTIMATEDREVENUEUSD,CUSTOMERCOMPANYNAME,OFFERNAME",
                "Purchase Record Id,Line Item Id,Month Start Date,Revenue,Estimated Revenue (USD),Customer Company Name,"
                        + "Offer Name",
                "purchase_record_id,line_item_id,month_start_date,revenue,estimated_revenue_usd,customer_company_name,"
                        + "offer_name",
                "\uFEFFpurchaseRecordId,PurchaseRecordLineItemId,MonthStartDate,Revenue,EstimatedRevenueUSD,CustomerName,"
                        + "OfferId"
            })
    void aColumnIsKnownByItsLetters(String header) {
        downloads.write("sales/a.csv", header + "\nr1,1,2023-09-01,6000,6000,Fabrikam,contoso-insight-desk\n");
        downloads.write("solutions.csv", """
                id,name,offer_id,co_sell_status,since
                insight-desk,contoso-insight-desk,contoso-insight-desk,in-market,2022-12-05
                """);

        assertThat(downloads.findings()).isEmpty();
        assertThat(downloads.sales()).singleElement().satisfies(sale -> {
            assertThat(sale.id()).hasToString("r1/1");
            assertThat(sale.revenue()).isEqualTo(Money.of("6000", "USD"));
            assertThat(sale.buyer().customer()).isEqualTo(new CustomerId("fabrikam"));
            assertThat(sale.solution()).isEqualTo(new SolutionId("insight-desk"));
        });
    }

    @Test
    void theColumnsOfTheReportThatNobodyReadsAreKnown() {
        downloads.write(
                "sales/a.csv",
                "OrderId,BillingAccountId,CustomerCity,EarningAmountCC,EarningCurrencyCode,"
                        + "ExchangeRateDate,Is Private Offer,Customer Adjustment (USD),Partner Info,Payout currency,"
                        + "PurchaseRecordId,LineItemId,MonthStartDate,Revenue,EstimatedRevenueUSD,OfferName,CustomerName\n"
                        + "a,b,c,1,EUR,2023-09-02,1,0,,EUR,r1,1,2023-09-01,6000,6000,Contoso Forecast,Fabrikam\n");

        assertThat(downloads.findings()).isEmpty();
        assertThat(downloads.sales()).hasSize(1);
    }

    @Test
    void aColumnOfNoReportIsNamedWithTheNearestOne() {
        downloads.write("sales/a.csv", Downloads.HEADER.replace("PayoutStatus", "PayoutState"));

        assertThat(downloads.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("unknown-column");
            assertThat(finding.level()).isEqualTo(Finding.Level.WARNING);
            assertThat(finding.place()).hasToString("sales/a.csv:1:PayoutState");
            assertThat(finding.remedy()).isEqualTo("did you mean 'PayoutStatus'?");
        });
    }

    @Test
    void twoColumnsOfOneMeaningAreAnErrorAndTheFirstCounts() {
        downloads.write(
                "sales/a.csv",
                "PurchaseRecordId,LineItemId,MonthStartDate,Revenue,Currency,BillingCurrency,"
                        + "CustomerName,OfferName\nr1,1,2023-09-01,6000,EUR,GBP,Fabrikam,Contoso Forecast\n");

        assertThat(downloads.codes()).containsExactly("duplicate-column");
        assertThat(downloads.sales())
                .singleElement()
                .satisfies(sale -> assertThat(sale.revenue()).isEqualTo(Money.of("6000", "EUR")));
    }

    @Test
    void aFileWithoutItsKeyColumnsIsNotReadAndSaysSo() {
        downloads.write("sales/a.csv", "LineItemId,MonthStartDate,Revenue\n1,2023-09-01,6000\n");

        assertThat(downloads.sales()).isEmpty();
        assertThat(downloads.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("missing-column");
            assertThat(finding.place()).hasToString("sales/a.csv:1:PurchaseRecordId");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-09-15", "2023-09-15T00:00:00", "2023-09-15T23:59:59.999Z", "2023-09-15 00:00:00"})
    void aDayMayHaveATime(String written) {
        downloads.write(
                "sales/a.csv",
                Downloads.HEADER + "r1,1,,Fabrikam,Contoso Forecast,,%s,6000,6000,,,\n".formatted(written));

        assertThat(downloads.findings()).isEmpty();
        assertThat(downloads.sales())
                .singleElement()
                .satisfies(sale -> assertThat(sale.billedOn()).isEqualTo(LocalDate.of(2023, 9, 15)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"9/1/2023", "01.09.2023", "2023-09", "2023-9-1", "2023-09-01T00:00:00+02:00", "202309010000"})
    void aDayOfAnotherOrderIsNotGuessed(String written) {
        downloads.write(
                "sales/a.csv",
                Downloads.HEADER + "r1,1,,Fabrikam,Contoso Forecast,,%s,6000,6000,,,\n".formatted(written));

        assertThat(downloads.sales()).isEmpty();
        assertThat(downloads.codes()).containsExactly("sale-unread", "bad-value");
    }
}
