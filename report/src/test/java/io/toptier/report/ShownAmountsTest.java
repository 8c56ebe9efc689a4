package io.toptier.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.consumption.ChargeClass;
import io.toptier.consumption.Reason;
import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ShownAmountsTest {

    @Test
    void itemsSumToTheTotalShown() {
        var closed = new Situation()
                .consumed("fabrikam", "tag", "10.004")
                .consumed("litware", "tag", "10.004")
                .consumed("proseware", "tag", "10.004")
                .closed();

        var figures = closed.currencies().get(0);

        assertThat(figures.totalShown()).hasToString("30.01 USD");
        assertThat(figures.rounding()).hasToString("0.01 USD");
        var items = figures.customers().stream()
                .map(one -> one.rounded().amount())
                .reduce(figures.rounding().amount(), BigDecimal::add);
        assertThat(items).isEqualByComparingTo(figures.totalShown().amount());
    }

    @Test
    void theLinesOfTheReconciliationTableSumToItsTotalAsShown() {
        var draft = new Situation()
                .consumed("fabrikam", "subscription", "1.005")
                .unattributed(Reason.NO_RULE, "2.005")
                .excluded(ChargeClass.MARKETPLACE, "3.005")
                .draft();

        var rows = Arrays.stream(draft.files().text("reconciliation.csv").split("\n"))
                .map(line -> line.split(",", -1))
                .toList();
        var items = rows.stream()
                .filter(row -> Arrays.asList("customer", "unattributed", "excluded", "rounding")
                        .contains(row[1]))
                .map(row -> new BigDecimal(row[5]))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var total =
                rows.stream().filter(row -> row[1].equals("total")).findFirst().orElseThrow();

        assertThat(items).isEqualByComparingTo("6.02");
        assertThat(total[5]).isEqualTo("6.02");
        assertThat(total[3]).isEqualTo("6.015");
    }

    @Test
    void theRowsOfACustomerInThreeLayoutsSumToItsFigure() {
        var closed = new Situation()
                .consumed("fabrikam", "subscription", "1.004")
                .consumed("fabrikam", "tag", "2.004")
                .consumed("fabrikam", "pool:aks", "3.004")
                .closed();

        var amounts = closed.reports().stream()
                .flatMap(report -> report.rows().stream())
                .map(row -> row.value(PracrField.ACR_AMOUNT))
                .toList();

        assertThat(amounts).containsExactly("1.00", "2.00", "3.01");
        assertThat(closed.currencies().get(0).customers().get(0).rounded()).hasToString("6.01 USD");
    }

    @Test
    void aCurrencyWithoutDecimalsIsShownWithoutDecimals() {
        var closed = new Situation()
                .consumed("fabrikam", "tag", "1234.5", "JPY", "8.2")
                .closed();

        assertThat(closed.currencies().get(0).customers().get(0).acr().shown()).isEqualTo("1235");
    }
}
