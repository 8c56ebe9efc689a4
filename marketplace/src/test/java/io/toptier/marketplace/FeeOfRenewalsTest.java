package io.toptier.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Trace;
import io.toptier.marketplace.PrivateOffer.Purpose;
import io.toptier.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the marketplace keeps of a sale, and what it waives for renewals from October 2024 on. */
class FeeOfRenewalsTest {
    private final Rulebook rulebook = Rulebook.shipped();

    @ParameterizedTest
    @CsvSource({
        // created on, purpose, attested at creation, fee of 1,000 dollars, waived
        "2024-09-30, RENEWAL, true, 30, 0", // a day too early
        "2024-09-30, RENEWAL, false, 30, 0",
        "2024-10-01, RENEWAL, true, 15, 15",
        "2024-10-01, RENEWAL, false, 30, 0", // attested too late is not attested
        "2024-10-01, MIGRATION, true, 15, 15",
        "2024-10-01, UPSELL, true, 15, 15",
        "2024-10-01, NEW, true, 30, 0", // a new customer bears the whole fee
        "2026-11-01, RENEWAL, true, 15, 15"
    })
    void halfTheFeeIsWaivedForAttestedRenewals(
            String createdOn, Purpose purpose, boolean attested, String fee, String waived) {
        var found = fee("2026-11-02", Sales.TODAY, Sales.offer(createdOn, purpose, attested, "r1"));

        assertThat(found.fee()).hasToString(fee + " USD");
        assertThat(found.waived()).hasToString(waived + " USD");
        assertThat(found.waiver()).isNotNull();
    }

    @Test
    void theReasonSaysWhyNothingIsWaived() {
        assertThat(fee("2024-11-01", Sales.TODAY, Sales.offer("2024-09-30", Purpose.RENEWAL, true, "r1"))
                        .reason())
                .isEqualTo("3 percent of the revenue, whole: no rule waives a part for private offers created on "
                        + "2024-09-30: not in force: Private offers created before 2024-10-01 bear the whole fee.");
        assertThat(fee("2024-11-01", Sales.TODAY, Sales.offer("2024-10-01", Purpose.RENEWAL, false, "r1"))
                        .reason())
                .endsWith("private offer po-1 was not attested as renewal at its creation");
        assertThat(fee("2024-11-01", Sales.TODAY, Sales.offer("2024-10-01", Purpose.NEW, true, "r1"))
                        .reason())
                .endsWith("private offer po-1 is for purpose 'new', which bears the whole fee");
        assertThat(fee("2024-11-01", Sales.TODAY, Sales.offer("2024-10-01", Purpose.UPSELL, true, "r1"))
                        .reason())
                .isEqualTo("3 percent of the revenue, of which 50 percent are waived: private offer po-1 was "
                        + "attested as upsell at its creation on 2024-10-01");
    }

    @Test
    void aSaleOfAnotherPurchaseBearsTheWholeFee() {
        var found = fee("2024-11-01", Sales.TODAY, Sales.offer("2024-10-01", Purpose.RENEWAL, true, "r2", "r3"));

        assertThat(found.fee()).hasToString("30 USD");
        assertThat(found.waiver()).isNull();
        assertThat(found.reason()).isEqualTo("3 percent of the revenue");
    }

    @Test
    void beforeTheDiscountWasPublishedNobodyKnewOfIt() {
        var offer = Sales.offer("2024-10-01", Purpose.RENEWAL, true, "r1");

        assertThat(fee("2024-11-01", knownBy("2024-09-30"), offer).fee()).hasToString("30 USD");
        assertThat(fee("2024-11-01", knownBy("2024-10-01"), offer).fee()).hasToString("15 USD");
    }

    @ParameterizedTest
    @CsvSource({"2021-06-30, 200 USD", "2021-07-01, 30 USD", "2024-07-01, 30 USD"})
    void theStandardFeeIsThatOfTheBilledDay(String day, String fee) {
        assertThat(fee(day, Sales.TODAY).fee()).hasToString(fee);
    }

    @Test
    void theFeeIsNeverRounded() {
        var sale = Sales.of("r1/1", "2024-11-01", "0.01 EUR");
        var offer = Sales.offer("2024-10-01", Purpose.RENEWAL, true, "r1");

        assertThat(SaleFees.of(rulebook, Sales.TODAY, List.of(offer)).of(sale))
                .isInstanceOfSatisfying(
                        SaleFee.Known.class, known -> assertThat(known.fee()).hasToString("0.00015 EUR"));
    }

    @Test
    void aRefundGivesItsFeeBack() {
        var sale = Sales.of("r1/1", "2024-11-01", "-800 USD");

        assertThat(SaleFees.of(rulebook, Sales.TODAY, List.of()).of(sale))
                .isInstanceOfSatisfying(
                        SaleFee.Known.class, known -> assertThat(known.fee()).hasToString("-24 USD"));
    }

    @Test
    void whereNoRuleWasKnownTheFeeIsNotKnown() {
        var fee = SaleFees.of(rulebook, knownBy("2019-01-01"), List.of()).of(Sales.on("2021-08-01"));

        assertThat(fee).isInstanceOf(SaleFee.Unknown.class);
        assertThat(fee.reason())
                .isEqualTo("no rule gives the fee of 2021-08-01: nothing had been published by 2019-01-01");
        assertThat(fee.trace().value()).isEqualTo("not known");
    }

    @Test
    void theReducedFeeOf2019IsToldAndNotApplied() {
        var fee = fee("2020-01-01", Sales.TODAY);

        assertThat(fee.fee()).hasToString("200 USD");
        assertThat(claims(fee.trace()))
                .anyMatch(claim -> claim.startsWith("for information: some offers bore a reduced"));
        assertThat(claims(fee("2021-01-01", Sales.TODAY).trace()))
                .noneMatch(claim -> claim.startsWith("for information"));
    }

    @Test
    void theTraceLeadsToTheSaleTheOfferAndBothRules() {
        var trace = fee("2024-11-01", Sales.TODAY, Sales.offer("2024-10-01", Purpose.RENEWAL, true, "r1"))
                .trace();

        assertThat(trace.claim()).isEqualTo("the marketplace keeps of sale r1/1, billed on 2024-11-01");
        assertThat(trace.value()).isEqualTo("15 USD");
        assertThat(trace.steps()).extracting(Trace::value).containsExactly("1000 USD", "3", "15 USD waived");
        assertThat(trace.steps()).extracting(Trace::source).first().isEqualTo("sales/a.csv:2");
        assertThat(trace.steps().get(2).source()).isEqualTo("private-offers.csv:2");
        assertThat(trace.steps().get(1).source()).contains("trust official");
    }

    private SaleFee.Known fee(String day, KnownBy knownBy, PrivateOffer... offers) {
        return (SaleFee.Known) SaleFees.of(rulebook, knownBy, List.of(offers)).of(Sales.on(day));
    }

    private static Stream<String> claims(Trace trace) {
        return Stream.concat(Stream.of(trace.claim()), trace.steps().stream().flatMap(FeeOfRenewalsTest::claims));
    }

    private static KnownBy knownBy(String day) {
        return new KnownBy(LocalDate.parse(day));
    }
}
