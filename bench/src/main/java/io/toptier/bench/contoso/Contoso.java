package io.toptier.bench.contoso;

import io.toptier.kernel.Month;
import java.math.BigDecimal;
import java.util.List;

/** The example company: its months, how it grows, and what its bills came to in the end. */
final class Contoso {

    static final Month FIRST = Month.of(2023, 10);
    static final Month LAST = Month.of(2024, 1);

    /** The month whose exports ran again with late usage. */
    static final Month RESTATED = Month.of(2023, 11);

    static final List<Month> MONTHS = List.of(FIRST, RESTATED, Month.of(2023, 12), LAST);

    private static final List<String> GROWTH = List.of("1.00", "1.04", "1.11", "1.07");

    private Contoso() {}

    static BigDecimal growth(Month month) {
        return new BigDecimal(GROWTH.get(MONTHS.indexOf(month)));
    }

    static Bill finalEnterpriseBill(Month month) {
        var bill = Bill.enterprise(month);
        return month.equals(RESTATED) ? LateUsage.after(bill) : bill;
    }
}
