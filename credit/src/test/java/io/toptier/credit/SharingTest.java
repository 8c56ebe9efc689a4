package io.toptier.credit;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.rulebook.ShippedRules;
import io.toptier.rulebook.Value;
import org.junit.jupiter.api.Test;

/** How several sellers of one deal share its credit. */
class SharingTest {
    private final CreditSituation contoso = new CreditSituation()
            .topTierFrom("2023-08-01")
            .deal(DealText.of("D-1", "2023-06-26", "s-park", "s-hensien", "s-berg", "s-park")
                    .purchases("p-1"));

    @Test
    void eachSellerIsCreditedInFullAndTheAnswerSaysThatThisIsInferred() {
        contoso.sale(SaleText.of("p-1", "2023-09-15", "100"));

        var wanted = Wanted.of(contoso.books("2024-01-15"));

        assertThat(wanted.credited()).containsExactly("s-berg 100 USD", "s-hensien 100 USD", "s-park 100 USD");
        assertThat(wanted.credit().reason())
                .endsWith("; 3 sellers share it each in full, which is inferred, not Microsoft's word");
        assertThat(wanted.credit().support())
                .extracting(one -> one.rule().value())
                .containsExactly("credit-sharing");
    }

    @Test
    void whereTheOperatorLetsThemShareEvenlyTheLastDigitIsKept() {
        contoso.rule(ShippedRules.CREDIT_SHARING, new Value.Text("evenly"), "2023-07-01", "2023-07-01")
                .sale(SaleText.of("p-1", "2023-09-15", "100"))
                .sale(SaleText.of("p-1", "2023-10-15", "-0.03").item("2"));

        assertThat(Wanted.of(contoso.books("2024-01-15")).credited())
                .containsExactly(
                        "s-berg 33.3333333333333333333333333334 USD",
                        "s-hensien 33.3333333333333333333333333333 USD",
                        "s-park 33.3333333333333333333333333333 USD",
                        "s-berg -0.01 USD",
                        "s-hensien -0.01 USD",
                        "s-park -0.01 USD");
    }

    @Test
    void aDealWithoutASellerIsCreditedToNobody() {
        var northwind = new CreditSituation()
                .deal(DealText.of("D-2", "2023-06-26").purchases("p-2"))
                .sale(SaleText.of("p-2", "2023-09-15", "100"));

        var wanted = Wanted.of(northwind.books("2024-01-15"));

        assertThat(wanted.credited()).containsExactly("null 100 USD");
        assertThat(wanted.codes()).isEmpty();
    }

    @Test
    void beforeAnythingWasPublishedNobodyIsGuessed() {
        contoso.rule(
                        ShippedRules.MBS_CREDIT,
                        new Value.Alternatives(
                                java.util.List.of(new io.toptier.rulebook.Alternative(java.util.List.of()))),
                        "2023-07-01",
                        "2023-06-01")
                .sale(SaleText.of("p-1", "2023-07-01", "100"));

        var wanted = Wanted.of(contoso.books("2023-07-02"));

        assertThat(wanted.credited()).containsExactly("null 100 USD");
        assertThat(wanted.credit().reason())
                .contains("; how its 3 sellers share it is unknown: no rule speaks of 2023-07-01 (rule credit-sharing");
    }
}
