package io.toptier.report.format;

import io.toptier.kernel.Decimals;
import io.toptier.kernel.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** One sheet of a workbook, filled row by row. */
final class Sheet {
    /** Excel takes no longer text in a cell. */
    private static final int LONGEST = 32_000;

    private final Worksheet sheet;
    private int row;
    private int column;

    Sheet(Worksheet sheet, List<String> header) {
        this.sheet = sheet;
        for (var title : header) {
            sheet.style(0, column).bold().set();
            text(title);
        }
        sheet.freezePane(0, 1);
        next();
    }

    Sheet text(@Nullable Object value) {
        if (value != null) {
            var text = value.toString();
            sheet.value(row, column, text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…");
        }
        column++;
        return this;
    }

    Sheet count(long value) {
        sheet.value(row, column++, value);
        return this;
    }

    /** Two cells: a number to calculate with, rounded to the currency's decimals, and all digits as text. */
    Sheet money(@Nullable BigDecimal amount, Currency currency) {
        return money(amount, amount == null ? null : new Money(amount, currency).rounded());
    }

    Sheet money(@Nullable BigDecimal exact, @Nullable Money shown) {
        if (shown != null) {
            sheet.value(row, column, shown.amount());
            var decimals = shown.currency().getDefaultFractionDigits();
            sheet.style(row, column)
                    .format(decimals > 0 ? "#,##0." + "0".repeat(decimals) : "#,##0")
                    .set();
        }
        column++;
        return text(exact == null ? null : Decimals.plain(exact));
    }

    void next() {
        row++;
        column = 0;
    }
}
