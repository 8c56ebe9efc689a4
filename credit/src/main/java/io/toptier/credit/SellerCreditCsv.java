package io.toptier.credit;

import io.toptier.credit.format.StatementCsv;
import io.toptier.kernel.Month;

/** {@code seller-credit.csv}: the credit that was earned in a month, by seller; nothing in it depends on the journal. */
public final class SellerCreditCsv {
    public static final String FILE = "seller-credit.csv";

    private SellerCreditCsv() {}

    public static byte[] of(Statement statement, Month month) {
        var earned = statement.lines().stream()
                .filter(line -> Month.of(line.entry().account().earnedOn()).equals(month))
                .toList();
        return StatementCsv.unbooked(earned);
    }
}
