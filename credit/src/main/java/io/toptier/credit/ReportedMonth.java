package io.toptier.credit;

import io.toptier.kernel.CustomerId;
import io.toptier.kernel.Money;
import io.toptier.kernel.Month;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A frozen month, as far as credit is counted on it.
 *
 * @param origin the revision, as {@code months/2023-11/rev-2}
 * @param measured what each customer consumed
 * @param proxy what stands for it, contract by contract
 */
public record ReportedMonth(Month month, String origin, List<Figure> measured, List<Figure> proxy) {
    public ReportedMonth {
        measured = List.copyOf(measured);
        proxy = List.copyOf(proxy);
    }

    /**
     * @param solution null for what was measured, which is of all solutions
     * @param amountUsd null where nobody stated it
     */
    public record Figure(
            CustomerId customer,
            @Nullable String solution,
            Money amount,
            @Nullable BigDecimal amountUsd) {}
}
