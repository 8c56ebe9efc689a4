package io.toptier.consumption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.toptier.consumption.Pool.Idle;
import io.toptier.consumption.Pool.WithoutTelemetry;
import java.util.Currency;
import org.junit.jupiter.api.Test;

/** What customers share, split by what telemetry measured. */
class SharedPoolTest {
    @Test
    void customersPayForWhatTheyUsed() {
        var month = pool(Idle.UNATTRIBUTED)
                .used("aks", "contoso", "3")
                .used("aks", "fabrikam", "1")
                .line(CostLine.of("100").in("sub-shared", "rg-aks"))
                .attributed();

        assertThat(month.customers()).containsOnly(entry("contoso", "75"), entry("fabrikam", "25"));
        assertThat(month.routes("contoso")).containsOnly(entry("pool:aks", "75"));
        assertThat(month.dollars().pools().get("aks"))
                .isNotNull()
                .satisfies(cost -> assertThat(cost.effective()).isEqualByComparingTo("100"));
    }

    @Test
    void idleWeightIsNobodys() {
        var month = pool(Idle.UNATTRIBUTED)
                .used("aks", "contoso", "3")
                .idle("aks", "1")
                .line(CostLine.of("100").in("sub-shared", "rg-aks"))
                .attributed();

        assertThat(month.customers()).containsOnly(entry("contoso", "75"));
        assertThat(month.unattributed()).containsOnly(entry("pool-idle", "25"));
    }

    @Test
    void idleWeightIsSpreadWhereThePartnerSaysSo() {
        var month = pool(Idle.SPREAD)
                .used("aks", "contoso", "3")
                .used("aks", "fabrikam", "1")
                .idle("aks", "96")
                .line(CostLine.of("100").in("sub-shared", "rg-aks"))
                .attributed();

        assertThat(month.customers()).containsOnly(entry("contoso", "75"), entry("fabrikam", "25"));
        assertThat(month.unattributed()).isEmpty();
    }

    @Test
    void aPoolThatWasAllIdleIsNobodysEvenWhereIdleIsSpread() {
        var month = pool(Idle.SPREAD)
                .used("aks", "contoso", "0")
                .idle("aks", "5")
                .line(CostLine.of("100").in("sub-shared", "rg-aks"))
                .attributed();

        assertThat(month.unattributed()).containsOnly(entry("pool-idle", "100"));
        assertThat(month.customers()).isEmpty();
    }

    @Test
    void poolWithoutTelemetryDoesNotVanish() {
        var month = pool(Idle.UNATTRIBUTED)
                .line(CostLine.of("100").billed("80").in("sub-shared", "rg-aks"))
                .attributed();

        assertThat(month.unattributed()).containsOnly(entry("pool-without-telemetry", "100"));
        assertThat(month.only("pool-without-telemetry").seen())
                .isEqualTo("no weight of pool 'aks' in 2023-11; it cost 100 USD");
    }

    @Test
    void aPoolWithoutTelemetryIsSplitEvenlyWhereThePartnerSaysSo() {
        var month = customers()
                .pool("aks", "sub-shared/rg-aks", Idle.UNATTRIBUTED, WithoutTelemetry.EVEN)
                .line(CostLine.of("100").in("sub-shared", "rg-aks"))
                .attributed();

        assertThat(month.customers()).containsOnly(entry("contoso", "50"), entry("fabrikam", "50"));
        assertThat(month.only("pool-without-telemetry").isError()).isFalse();
    }

    @Test
    void anEvenSplitAmongNobodyIsNobodys() {
        var month = new Situation()
                .pool("aks", "sub-shared/rg-aks", Idle.UNATTRIBUTED, WithoutTelemetry.EVEN)
                .line(CostLine.of("100").in("sub-shared", "rg-aks"))
                .attributed();

        assertThat(month.unattributed()).containsOnly(entry("pool-without-telemetry", "100"));
    }

    @Test
    void weightsOfZeroAreNoTelemetry() {
        var month = pool(Idle.UNATTRIBUTED)
                .used("aks", "contoso", "0")
                .idle("aks", "0.000")
                .line(CostLine.of("100").in("sub-shared", "rg-aks"))
                .attributed();

        assertThat(month.unattributed()).containsOnly(entry("pool-without-telemetry", "100"));
    }

    @Test
    void whoUsedNothingIsNotListed() {
        var month = pool(Idle.UNATTRIBUTED)
                .used("aks", "contoso", "1")
                .used("aks", "fabrikam", "0")
                .line(CostLine.of("100").in("sub-shared", "rg-aks"))
                .attributed();

        assertThat(month.customers()).containsOnly(entry("contoso", "100"));
    }

    @Test
    void aCustomerNobodyDeclaredKeepsItsPartByNameAndIsAFinding() {
        var month = pool(Idle.UNATTRIBUTED)
                .used("aks", "contoso", "3")
                .used("aks", "fabrikan", "1")
                .line(CostLine.of("100").in("sub-shared", "rg-aks"))
                .attributed();

        assertThat(month.unattributed()).containsOnly(entry("pool-unknown-customer", "25"));
        var unknown = month.only("telemetry-unknown-customer");
        assertThat(unknown.seen()).isEqualTo("'fabrikan' used pool 'aks' in 2023-11; its part is 25 USD");
        assertThat(unknown.remedy()).isEqualTo("did you mean 'fabrikam'?");
    }

    @Test
    void telemetryMayNameACustomerInSeveralWays() {
        var month = pool(Idle.UNATTRIBUTED)
                .used("aks", "CONTOSO", "1")
                .used("aks", "Contoso Ltd", "1")
                .used("aks", "fabrikam", "2")
                .line(CostLine.of("100").in("sub-shared", "rg-aks"))
                .attributed();

        assertThat(month.customers()).containsOnly(entry("contoso", "50"), entry("fabrikam", "50"));
    }

    @Test
    void theLastUnitGoesToTheSmallestIdHoweverTelemetryNamesTheCustomers() {
        var month = pool(Idle.UNATTRIBUTED)
                .used("aks", "The Contoso Company", "1")
                .used("aks", "Fabrikam Inc", "1")
                .line(CostLine.of("0.0000000000000000000000000001").in("sub-shared", "rg-aks"))
                .attributed();

        assertThat(month.customers())
                .containsOnly(entry("contoso", "0.0000000000000000000000000001"), entry("fabrikam", "0"));
    }

    @Test
    void anAmbiguousNameInTelemetryIsNobodys() {
        var month = pool(Idle.UNATTRIBUTED)
                .customer("litware", "Litware", "contoso ltd")
                .used("aks", "Contoso Ltd", "1")
                .line(CostLine.of("100").in("sub-shared", "rg-aks"))
                .attributed();

        assertThat(month.unattributed()).containsOnly(entry("claim-conflict", "100"));
    }

    @Test
    void aRefundOfAPoolIsSplitLikeItsCost() {
        var month = pool(Idle.UNATTRIBUTED)
                .used("aks", "contoso", "1")
                .used("aks", "fabrikam", "2")
                .line(CostLine.of("10").in("sub-shared", "rg-aks"))
                .line(CostLine.of("-20").in("sub-shared", "rg-aks").charge(Charged.details("Refund")))
                .attributed();

        assertThat(month.customers())
                .containsOnly(
                        entry("contoso", "-3.3333333333333333333333333333"),
                        entry("fabrikam", "-6.6666666666666666666666666667"));
    }

    @Test
    void eachCurrencyOfAPoolIsSplitByItself() {
        var euro = Currency.getInstance("EUR");
        var month = pool(Idle.UNATTRIBUTED)
                .used("aks", "contoso", "1")
                .used("aks", "fabrikam", "3")
                .line(CostLine.of("100").in("sub-shared", "rg-aks"))
                .line(CostLine.of("8").currency("EUR").in("sub-shared", "rg-aks"))
                .attributed();

        assertThat(month.customers()).containsOnly(entry("contoso", "25"), entry("fabrikam", "75"));
        assertThat(month.customers(euro)).containsOnly(entry("contoso", "2"), entry("fabrikam", "6"));
    }

    @Test
    void billedCostIsSplitByTheSameWeights() {
        var month = pool(Idle.UNATTRIBUTED)
                .used("aks", "contoso", "1")
                .idle("aks", "3")
                .line(CostLine.of("100").billed("0").in("sub-shared", "rg-aks"))
                .line(CostLine.of("0").billed("8").in("sub-shared", "rg-aks"))
                .attributed();

        assertThat(month.dollars().customersTotal().billed()).isEqualByComparingTo("2");
        assertThat(month.dollars().unattributedTotal().billed()).isEqualByComparingTo("6");
    }

    @Test
    void theLinesOfAPoolAreCountedOnceForEachReason() {
        var month = pool(Idle.UNATTRIBUTED)
                .used("aks", "unheard of", "1")
                .used("aks", "unknown", "1")
                .line(CostLine.of("100").lines(7, 5).in("sub-shared", "rg-aks"))
                .attributed();

        var unknown = month.dollars().unattributed().get(Reason.POOL_UNKNOWN_CUSTOMER);
        assertThat(unknown).isNotNull().extracting(Cost::lines).isEqualTo(7L);
    }

    @Test
    void aPoolOfAGroupComesBeforeThePoolOfItsSubscription() {
        var month = customers()
                .pool("everything", "sub-shared")
                .pool("aks", "sub-shared/rg-aks")
                .used("everything", "contoso", "1")
                .used("aks", "fabrikam", "1")
                .line(CostLine.of("10").in("sub-shared", "rg-aks"))
                .line(CostLine.of("1").in("sub-shared", "rg-other"))
                .line(CostLine.of("2").in("sub-shared"))
                .attributed();

        assertThat(month.routes("fabrikam")).containsOnly(entry("pool:aks", "10"));
        assertThat(month.routes("contoso")).containsOnly(entry("pool:everything", "3"));
    }

    @Test
    void whatTwoPoolsClaimIsNobodysAndAnError() {
        var month = customers()
                .pool("aks", "sub-shared/rg-aks")
                .pool("aks-again", "SUB-SHARED/RG-AKS")
                .used("aks", "contoso", "1")
                .used("aks-again", "fabrikam", "1")
                .line(CostLine.of("10").in("sub-shared", "rg-aks"))
                .attributed();

        assertThat(month.unattributed()).containsOnly(entry("claim-conflict", "10"));
        var conflict = month.only("claim-conflict");
        assertThat(conflict.isError()).isTrue();
        assertThat(conflict.seen()).isEqualTo("'sub-shared/rg-aks' claimed by pool aks-again and by pool aks");
    }

    private static Situation customers() {
        return new Situation()
                .customer("contoso", "Contoso Ltd", "The Contoso Company")
                .customer("fabrikam", "Fabrikam Inc");
    }

    private static Situation pool(Idle idle) {
        return customers().pool("aks", "sub-shared/rg-aks", idle, WithoutTelemetry.UNATTRIBUTED);
    }
}
