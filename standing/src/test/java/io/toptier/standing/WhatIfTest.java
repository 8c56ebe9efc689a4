package io.toptier.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.toptier.kernel.CustomerId;
import io.toptier.kernel.KnownBy;
import io.toptier.kernel.SolutionId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a sale more would change. */
class WhatIfTest {
    private static final KnownBy KNOWN = new KnownBy(LocalDate.parse("2024-02-20"));

    @Test
    void theStandingWithASaleStandsBesideTheOneWithout() {
        var year = Situation.eligible().sale("fabrikam", "2023-09-01", "3750000");

        var with = with(year, sale("250000", "2024-01-01", null));

        assertThat(with.tier(Tier.Name.TOP_TIER).met()).isTrue();
        assertThat(year.topTier().met()).isFalse();
    }

    @Test
    void aKnownCustomerStaysOneCustomer() {
        var year = Situation.eligible().sale("fabrikam", "2023-09-01", "100");

        assertThat(customers(with(year, sale("100", "2024-01-01", "fabrikam")))).hasToString("1");
        assertThat(customers(with(year, sale("100", "2024-01-01", null)))).hasToString("2");
        assertThat(customers(with(year, sale("100", "2024-01-01", "litware")))).hasToString("2");
    }

    @Test
    void aSaleOutsideTheWindowDoesNotCountAndSaysWhy() {
        var year = Situation.eligible().sale("fabrikam", "2023-09-01", "3750000");
        var late = sale("250000", "2024-02-01", null);
        var answer = new StandingAnswer.With(List.of(late), with(year, late));

        assertThat(answer.standing().tier(Tier.Name.TOP_TIER).met()).isFalse();
        assertThat(answer.whyNot(late)).contains("billed in 2024-02", "looks at 2023-02 to 2024-01");
        assertThat(answer.whyNot(sale("250000", "2024-01-31", null))).isEmpty();
    }

    @Test
    void nothingIsExpectedForNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> sale("0", "2024-01-01", null));
    }

    private static Standing with(Situation year, ExpectedSale sale) {
        return StandingReview.of(WhatIf.with(year.facts(), List.of(sale)), Situation.SHIPPED, year.on(), KNOWN)
                .value();
    }

    private static @Nullable Quantity customers(Standing standing) {
        return standing.tier(Tier.Name.TOP_TIER).paths().get(0).measures().stream()
                .filter(one -> one.name().equals("transacting-customers"))
                .findFirst()
                .orElseThrow()
                .have();
    }

    private static ExpectedSale sale(String usd, String billedOn, @Nullable String customer) {
        return new ExpectedSale(
                "what-if 1",
                customer == null ? null : new CustomerId(customer),
                new SolutionId("insight-desk"),
                new BigDecimal(usd),
                LocalDate.parse(billedOn));
    }
}
