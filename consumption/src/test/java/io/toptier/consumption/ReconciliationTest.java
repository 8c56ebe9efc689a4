package io.toptier.consumption;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.consumption.Reconciliation.Line;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Money;
import io.toptier.kernel.Month;
import io.toptier.kernel.Place;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** From the customers to the invoice. */
class ReconciliationTest {
    private static final Currency USD = Currency.getInstance("USD");

    @Test
    void itemsSumToTheTotalShown() {
        var bridge = bridge(month());

        var sum = bridge.lines().stream().map(Line::cost).reduce(Cost.NONE, Cost::plus);
        assertThat(bridge.lines())
                .extracting(Line::label)
                .containsExactly(
                        "customers",
                        "unattributed: no-rule",
                        "excluded: cost-allocation-rule",
                        "excluded: unused-commitment",
                        "excluded: commitment-purchase");
        assertThat(sum.effective()).isEqualByComparingTo(bridge.total().effective());
        assertThat(sum.billed()).isEqualByComparingTo(bridge.total().billed());
        assertThat(sum.lines()).isEqualTo(bridge.total().lines());
        assertThat(bridge.total().effective()).isEqualByComparingTo("28.75");
        assertThat(bridge.total().billed()).isEqualByComparingTo("378.75");
    }

    @Test
    void theBridgeFromBilledToEffectiveIsWhatAmortizationMoved() {
        assertThat(bridge(month()).amortization()).isEqualTo(Money.of("-350", "USD"));
    }

    @Test
    void linesOfCostAllocationRulesMeetNoInvoice() {
        assertThat(bridge(month()).invoiced()).isEqualByComparingTo("372.75");
    }

    @Test
    void theStatedInvoiceIsComparedToTheCent() {
        var bridge = bridge(month(), invoice(GivenLines.NOVEMBER, "372.75"));

        assertThat(bridge.difference())
                .hasValueSatisfying(
                        difference -> assertThat(difference.isZero()).isTrue());
    }

    @Test
    void oneCentIsACent() {
        var bridge = bridge(month(), invoice(GivenLines.NOVEMBER, "372.76"));

        assertThat(bridge.difference()).contains(Money.of("0.01", "USD"));
    }

    @Test
    void severalInvoicesOfTheMonthAddUpAndOthersDoNotCount() {
        var bridge = bridge(
                month(),
                invoice(GivenLines.NOVEMBER, "372"),
                invoice(GivenLines.NOVEMBER, "0.75"),
                invoice(GivenLines.NOVEMBER.next(), "1000"),
                new InvoiceTotal(GivenLines.NOVEMBER, Money.of("5", "EUR"), Place.file("toptier.yaml")));

        assertThat(bridge.difference()).contains(Money.of("0", "USD"));
    }

    @Test
    void withoutAStatedInvoiceThereIsNoDifference() {
        assertThat(bridge(month()).difference()).isEmpty();
    }

    @Test
    void anInvoiceInACurrencyThatNoLineHasIsStillCompared() {
        var stated = new InvoiceTotal(GivenLines.NOVEMBER, Money.of("5", "EUR"), Place.file("toptier.yaml"));

        var euros = Reconciliation.of(month(), List.of(stated)).in(Currency.getInstance("EUR"));

        assertThat(euros).hasValueSatisfying(bridge -> {
            assertThat(bridge.difference()).contains(Money.of("5", "EUR"));
            assertThat(bridge.total().lines()).isZero();
        });
    }

    @Test
    void anErrorWhileReadingMakesTheMonthAPart() {
        var line = CostLine.of("1").group();
        var error = Finding.error("blob-missing", Place.file("part_1_0001.csv"), "no such file", "a file", "get it");
        var note = Finding.note("no-lines", Place.file("part_1_0001.csv"), "nothing", "charges", "nothing");

        var broken = new Situation().attributed(new GivenLines(GivenLines.NOVEMBER, List.of(line), List.of(error)));
        var whole = new Situation().attributed(new GivenLines(GivenLines.NOVEMBER, List.of(line), List.of(note)));

        assertThat(broken.month().complete()).isFalse();
        assertThat(broken.findings()).contains(error);
        assertThat(whole.month().complete()).isTrue();
    }

    @Test
    void aChargeInBothFilesCountsAsOneLine() {
        var actual = CostLine.of("0").billed("3").lines(0, 4).in("sub-a").group();
        var amortized =
                CostLine.of("3").billed("0").lines(4, 0).in("sub-a").ofRun(1).group();
        var unused =
                CostLine.of("2").billed("0").lines(1, 0).in("sub-a").ofRun(1).group();

        var month =
                new Situation().owner("contoso", "sub-a").attributed(GivenLines.of(List.of(actual, amortized, unused)));

        assertThat(month.dollars().total().lines()).isEqualTo(5);
        assertThat(month.dollars().customersTotal().lines()).isEqualTo(5);
        assertThat(month.month().sources()).hasSize(2);
    }

    private static AttributedMonth month() {
        return new Situation()
                .owner("contoso", "sub-a")
                .line(CostLine.of("10.25").in("sub-a"))
                .line(CostLine.of("2.5").in("sub-z"))
                .line(CostLine.of("6")
                        .in("sub-a")
                        .charge(Charged.details("Usage").allocatedByRule()))
                .line(CostLine.of("10").billed("0").charge(commitment("UnusedReservation")))
                .line(CostLine.of("0").billed("360").charge(commitment("Purchase")))
                .attributed()
                .month();
    }

    private static Charged commitment(String type) {
        return Charged.details(type).pricing("Reservation").benefit(true);
    }

    private static InvoiceTotal invoice(Month month, String amount) {
        return new InvoiceTotal(month, Money.of(amount, "USD"), Place.file("toptier.yaml"));
    }

    private static Reconciliation.Bridge bridge(AttributedMonth month, InvoiceTotal... invoices) {
        return Reconciliation.of(month, Stream.of(invoices).toList()).in(USD).orElseThrow();
    }
}
