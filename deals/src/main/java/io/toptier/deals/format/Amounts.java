package io.toptier.deals.format;

import io.toptier.kernel.Findings;
import io.toptier.kernel.Money;
import io.toptier.workspace.Row;
import java.util.Optional;

/** Amounts whose currency stands in the column {@code currency} of their row. */
final class Amounts {
    private Amounts() {}

    /** Empty where there is no amount, or no currency for it; an amount without one is a finding. */
    static Optional<Money> of(String column, Row row, Findings findings) {
        var amount = row.decimal(column);
        if (amount.isEmpty()) {
            return Optional.empty();
        }
        if (amount.get().signum() < 0) {
            findings.add(io.toptier.kernel.Finding.error(
                    "bad-value",
                    row.place(column),
                    amount.get().toPlainString(),
                    "an amount that is not negative",
                    "correct the value"));
            return Optional.empty();
        }
        return row.required("currency")
                .flatMap(present -> row.currency("currency"))
                .map(currency -> new Money(amount.get(), currency));
    }
}
