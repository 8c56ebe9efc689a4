package io.toptier.desk.trial;

import io.toptier.credit.StatementFilter;
import io.toptier.credit.StatementTotal;
import io.toptier.desk.answer.Answers;
import io.toptier.desk.web.Shown;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The credit of the fiscal years in lines: of all, then of each seller. */
final class CreditPicture {
    private CreditPicture() {}

    static Map<String, String> of(Answers answers) {
        var years = answers.statement(StatementFilter.EVERYTHING).value().totals().stream()
                .filter(total -> total.quarter() == null)
                .toList();
        var lines = new LinkedHashMap<String, String>();
        sums(years, total -> "All sellers").forEach(lines::put);
        sums(years, CreditPicture::seller).forEach(lines::put);
        return lines;
    }

    private static String seller(StatementTotal total) {
        var seller = total.seller();
        return seller == null ? "No seller named" : seller.value();
    }

    private static Map<String, String> sums(List<StatementTotal> totals, Function<StatementTotal, String> whose) {
        var sums = new LinkedHashMap<String, BigDecimal>();
        for (var total : totals) {
            var name = "%s, %s, %s, in %s"
                    .formatted(
                            whose.apply(total),
                            total.measure().key().toUpperCase(Locale.ROOT),
                            total.fiscalYear(),
                            total.currency());
            sums.merge(name, total.amount(), BigDecimal::add);
        }
        var lines = new LinkedHashMap<String, String>();
        sums.forEach((name, sum) -> lines.put(name, Shown.amount(sum)));
        return lines;
    }
}
