package io.toptier.report;

import io.toptier.consumption.CustomerConsumption;
import io.toptier.kernel.CustomerId;
import io.toptier.kernel.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one customer consumed in a month, as the month shows it.
 *
 * @param acr all digits
 * @param usd the same in US dollars, all digits; null where no rate is known
 */
public record CustomerFigure(
        CustomerId id, String name, Money acr, @Nullable BigDecimal usd, CustomerConsumption consumption) {
    public Money rounded() {
        return acr.rounded();
    }
}
