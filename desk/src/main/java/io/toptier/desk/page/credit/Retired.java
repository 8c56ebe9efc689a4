package io.toptier.desk.page.credit;

import io.toptier.credit.Measure;
import io.toptier.credit.Statement.Line;
import io.toptier.desk.web.Shown;
import io.toptier.kernel.Decimals;
import io.toptier.kernel.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;

/** What of a basis retires quota, as the operator states it; nobody else does. */
record Retired(Measure measure, BigDecimal percent, Currency currency, String evidence) {

    static List<String> words(List<Line> lines) {
        var sums = new LinkedHashMap<Retired, Money>();
        for (var line : lines) {
            var retired = line.retired();
            if (retired != null) {
                var account = line.entry().account();
                var rate = new Retired(account.measure(), retired.percent(), account.currency(), retired.evidence());
                sums.merge(rate, new Money(retired.amount(), account.currency()), Money::plus);
            }
        }
        return sums.entrySet().stream()
                .map(sum -> sum.getKey().words(sum.getValue()))
                .toList();
    }

    private String words(Money sum) {
        return "By our own statement %s %% of %s in %s retires quota, which is %s. Evidence: %s."
                .formatted(Decimals.plain(percent), measure, currency, Shown.money(sum), evidence);
    }
}
