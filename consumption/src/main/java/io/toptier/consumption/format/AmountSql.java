package io.toptier.consumption.format;

import io.toptier.consumption.Side;
import java.util.List;

/** The amounts of a line, in SQL: as a DECIMAL(38, 28) where that holds them exactly, else null. */
final class AmountSql {
    static final List<String> NAMES = List.of("effective", "billed", "usd");

    private final Layout layout;
    private final Side side;

    AmountSql(Layout layout, Side side) {
        this.layout = layout;
        this.side = side;
    }

    /** The texts of the amounts. */
    String columns() {
        return text(Role.EFFECTIVE_COST, side.isEffective()) + " as effective_text, "
                + text(Role.BILLED_COST, side.isBilled()) + " as billed_text, " + usd() + " as usd_text";
    }

    String value(String amount) {
        var carried = switch (amount) {
            case "effective" -> side.isEffective();
            case "billed" -> side.isBilled();
            default -> hasUsd();
        };
        if (!carried) {
            return amount.equals("usd") ? "null::decimal(38, 28)" : "0::decimal(38, 28)";
        }
        var text = amount + "_text";
        var value = "try_cast(" + text + " as decimal(38, 28))";
        return "case when " + plain(text) + " then " + value + " when " + exponent(text) + " then " + value + " end";
    }

    private String text(Role ofBoth, boolean carried) {
        if (!carried) {
            return "'0'";
        }
        return layout.text(layout.has(ofBoth) ? ofBoth : Role.COST);
    }

    /** Dollars matter only beside another currency. */
    private String usd() {
        return hasUsd()
                ? "case when " + layout.text(Role.CURRENCY) + " = 'USD' then '' else " + layout.text(usdRole()) + " end"
                : "''";
    }

    private boolean hasUsd() {
        return side.isEffective() && layout.has(usdRole());
    }

    private Role usdRole() {
        return layout.has(Role.EFFECTIVE_COST_USD) ? Role.EFFECTIVE_COST_USD : Role.COST_USD;
    }

    /** At most 28 decimals and nothing but digits; the cast of other texts rounds, or reads what was not meant. */
    private static String plain(String text) {
        return "(length(" + text + ") <= 29 or length(" + text + ") - position('.' in " + text + ") <= 28)"
                + " and not contains(" + text + ", 'e') and not contains(" + text + ", 'E')"
                + " and not contains(" + text + ", '_') and not contains(" + text + ", 'x')";
    }

    /** Few lines have an exponent, so this may take long; the cast is exact down to the 28th decimal, or null. */
    private static String exponent(String text) {
        return "regexp_full_match(" + text + ", '[+-]?[0-9]+(\\.[0-9]*)?[eE][+-]?[0-9]{1,3}')"
                + " and length(regexp_extract(" + text + ", '\\.([0-9]*)', 1))"
                + " - try_cast(regexp_extract(" + text + ", '[eE](.*)', 1) as integer) <= 28";
    }
}
