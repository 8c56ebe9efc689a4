package io.toptier.standing;

import io.toptier.kernel.Month;
import io.toptier.marketplace.BilledSale;
import java.math.BigDecimal;

/** A sale that counts as marketplace billed sales, with its amount in US dollars. */
record CountedSale(BilledSale sale, BigDecimal usd) {
    Month month() {
        return sale.month();
    }
}
