package io.toptier.consumption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import io.toptier.consumption.AcrPolicy.Treatment;
import io.toptier.kernel.Finding;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What counts as consumption, and where the rest is kept. */
class AcrPolicyTest {
    @Test
    void usageCoveredUsageAndUsageRefundsCount() {
        var month = allKinds().attributed();

        assertThat(month.customers()).containsOnly(entry("contoso", "106"));
        assertThat(month.dollars().included())
                .containsOnlyKeys(ChargeClass.COVERED_USAGE, ChargeClass.USAGE, ChargeClass.USAGE_REFUND);
    }

    @Test
    void everyOtherClassIsExcludedByName() {
        assertThat(allKinds().attributed().excluded())
                .containsOnly(
                        entry("cost-allocation-rule", "64"),
                        entry("not-azure", "128"),
                        entry("unused-commitment", "30"),
                        entry("commitment-purchase", "0"),
                        entry("marketplace", "256"),
                        entry("rounding", "0.004"));
    }

    @Test
    void aCommitmentsPurchaseConsumesNothingThoughSomeFocusExportsSaySo() {
        var month = new Situation()
                .line(CostLine.of("12")
                        .billed("120")
                        .charge(Charged.focus("Purchase").benefit(true)))
                .attributed();

        assertThat(month.excluded()).containsOnly(entry("commitment-purchase", "0"));
        assertThat(month.dollars().total().billed()).isEqualByComparingTo("120");
        assertThat(month.findings())
                .extracting(Finding::code, Finding::seen)
                .containsExactly(tuple("effective-cost-on-purchase", "'commitment-purchase' on 1 line, 12 USD"));
    }

    @Test
    void anOperatorMayExcludeUsageRefunds() {
        var month = allKinds()
                .policy(Policies.with(ChargeClass.USAGE_REFUND, Treatment.EXCLUDE))
                .attributed();

        assertThat(month.customers()).containsOnly(entry("contoso", "110"));
        assertThat(month.excluded()).contains(entry("usage-refund", "-4"));
        assertThat(month.month().policy().name()).isEqualTo("acr-usage-refund-EXCLUDE");
    }

    @Test
    void anOperatorMayIncludeTheMarketplace() {
        var month = allKinds()
                .policy(Policies.with(ChargeClass.MARKETPLACE, Treatment.INCLUDE))
                .attributed();

        assertThat(month.customers()).containsOnly(entry("contoso", "362"));
    }

    @Test
    void unusedCommitmentIsSpreadByWhatCustomersConsumed() {
        var month = allKinds()
                .owner("fabrikam", "sub-b")
                .line(CostLine.of("53").in("sub-b"))
                .policy(Policies.with(ChargeClass.UNUSED_COMMITMENT, Treatment.SPREAD))
                .attributed();

        assertThat(month.routes("contoso")).containsOnly(entry("subscription", "106"), entry("spread", "20"));
        assertThat(month.routes("fabrikam")).containsOnly(entry("subscription", "53"), entry("spread", "10"));
        assertThat(month.excluded()).doesNotContainKey("unused-commitment");
        assertThat(month.dollars().included()).containsKey(ChargeClass.UNUSED_COMMITMENT);
    }

    @Test
    void aCustomerWhoGotMoneyBackGetsNoShareOfTheSpread() {
        var month = new Situation()
                .owner("contoso", "sub-a")
                .owner("fabrikam", "sub-b")
                .policy(Policies.with(ChargeClass.UNUSED_COMMITMENT, Treatment.SPREAD))
                .line(CostLine.of("5").in("sub-a"))
                .line(CostLine.of("-5").in("sub-b").charge(Charged.details("Refund")))
                .line(unusedReservation("30"))
                .attributed();

        assertThat(month.routes("contoso")).contains(entry("spread", "30"));
        assertThat(month.routes("fabrikam")).doesNotContainKey("spread");
    }

    @Test
    void unusedCommitmentOfAMonthInWhichNobodyConsumedStaysExcluded() {
        var month = new Situation()
                .owner("contoso", "sub-a")
                .policy(Policies.with(ChargeClass.UNUSED_COMMITMENT, Treatment.SPREAD))
                .line(CostLine.of("5").in("sub-z"))
                .line(unusedReservation("30"))
                .attributed();

        assertThat(month.excluded()).containsOnly(entry("unused-commitment", "30"));
        assertThat(month.customers()).isEmpty();
    }

    @Test
    void costAllocationLinesCancelOutAndAreCounted() {
        var month = new Situation()
                .owner("contoso", "sub-a")
                .line(CostLine.of("-7")
                        .in("sub-z")
                        .charge(Charged.details("Usage").allocatedByRule()))
                .line(CostLine.of("7")
                        .in("sub-a")
                        .charge(Charged.details("Usage").allocatedByRule()))
                .attributed();

        assertThat(month.customers()).isEmpty();
        assertThat(month.dollars().excluded().get(ChargeClass.COST_ALLOCATION_RULE))
                .isNotNull()
                .satisfies(cost -> assertThat(cost.lines()).isEqualTo(2))
                .satisfies(cost -> assertThat(cost.effective()).isZero());
    }

    @Test
    void anUnknownChargeTypeIsKeptApartAndNamed() {
        var month = new Situation()
                .owner("contoso", "sub-a")
                .line(CostLine.of("9").in("sub-a").charge(Charged.details("Shipping")))
                .line(CostLine.of("1").in("sub-b").charge(Charged.details("shipping")))
                .attributed();

        assertThat(month.excluded()).containsOnly(entry("other", "10"));
        assertThat(month.only("unknown-charge-type").seen()).isEqualTo("'shipping' on 2 lines, 10 USD");
    }

    @ParameterizedTest
    @EnumSource
    void aPolicySaysSomethingOfEveryClass(ChargeClass forgotten) {
        var lines = new EnumMap<>(Policies.standard().lines());
        lines.remove(forgotten);

        assertThatThrownBy(() -> new AcrPolicy("gappy", lines)).hasMessageContaining(forgotten.key());
    }

    @Test
    void aPolicyThatSaysNothingIsRefusedToo() {
        assertThatThrownBy(() -> new AcrPolicy("empty", Map.of()))
                .hasMessage("policy empty says nothing of cost-allocation-rule");
    }

    @Test
    void thePolicyIsShownInTheOrderOfTheClasses() {
        assertThat(List.copyOf(Policies.standard().lines().keySet())).containsExactly(ChargeClass.values());
    }

    private static Situation allKinds() {
        return new Situation()
                .owner("contoso", "sub-a")
                .line(CostLine.of("100").in("sub-a"))
                .line(CostLine.of("10").billed("0").in("sub-a").charge(covered("Usage")))
                .line(CostLine.of("-4").in("sub-a").charge(Charged.details("Refund")))
                .line(CostLine.of("64")
                        .in("sub-a")
                        .charge(Charged.details("Usage").allocatedByRule()))
                .line(CostLine.of("128")
                        .in("sub-a")
                        .charge(Charged.details("Usage").provider("Microsoft 365")))
                .line(CostLine.of("256")
                        .in("sub-a")
                        .charge(Charged.details("Purchase").publisher("Marketplace")))
                .line(CostLine.of("0").billed("360").charge(covered("Purchase")))
                .line(CostLine.of("0.004").charge(Charged.details("RoundingAdjustment")))
                .line(unusedReservation("30"));
    }

    private static CostLine unusedReservation(String cost) {
        return CostLine.of(cost).billed("0").charge(covered("UnusedReservation"));
    }

    private static Charged covered(String type) {
        return Charged.details(type).pricing("Reservation").benefit(true);
    }
}
