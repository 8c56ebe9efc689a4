package io.toptier.credit;

import io.toptier.kernel.CustomerId;
import io.toptier.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What may be worth credit: a billed sale, or a customer's figure of a frozen month.
 *
 * @param amount in the currency it was billed or consumed in
 * @param amountUsd null where nobody stated it
 * @param partial whether its month was still open, so that the amount is a part
 * @param origin where it was read, as {@code sales/2023-09.csv:7}
 */
public record Claim(
        Basis basis,
        Source source,
        LocalDate earnedOn,
        @Nullable CustomerId customer,
        Money amount,
        @Nullable BigDecimal amountUsd,
        boolean partial,
        String origin) {}
