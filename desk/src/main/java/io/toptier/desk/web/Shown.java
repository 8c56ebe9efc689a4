package io.toptier.desk.web;

import io.toptier.kernel.Decimals;
import io.toptier.kernel.Money;
import io.toptier.kernel.Month;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How the pages write figures, days and counts. Figures are rounded to be read; {@link #exact} keeps every digit. */
public final class Shown {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final DecimalFormat GROUPED = inGroups();
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "yyyy-MM-dd HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private Shown() {}

    /** {@code 1,234.57}: two decimals; {@code < 0.01} where two decimals would hide that it is not zero. */
    public static String amount(BigDecimal value) {
        return amount(value, 2);
    }

    /** An amount at its currency's own decimals, without the currency: {@code 1,234.57}, in yen {@code 1,235}. */
    public static String amount(Money money) {
        return amount(money.amount(), Math.max(0, money.currency().getDefaultFractionDigits()));
    }

    /** {@code 1,234.57 USD}. */
    public static String money(Money money) {
        return amount(money) + " " + money.currency().getCurrencyCode();
    }

    /** Every digit, with separators before the point: {@code 1,234.5678901}. */
    public static String exact(BigDecimal value) {
        var digits = Decimals.canonical(value);
        return grouped(digits, digits.scale());
    }

    /** Every digit and the currency. */
    public static String exact(Money money) {
        return exact(money.amount()) + " " + money.currency().getCurrencyCode();
    }

    /** {@code 12,345}. */
    public static String whole(long number) {
        return grouped(BigDecimal.valueOf(number), 0);
    }

    /** {@code 1 customer}, {@code 1,200 customers}; for things that take an s. */
    public static String count(long number, String thing) {
        return count(number, thing, thing + "s");
    }

    /** {@code 1 company}, {@code 2 companies}. */
    public static String count(long number, String one, String many) {
        return whole(number) + " " + (number == 1 ? one : many);
    }

    /** The share of a whole, {@code 0.125} as {@code 12.5 %}; rounded down, so that only the whole is 100 %. */
    public static String percent(BigDecimal share) {
        var rounded = share.multiply(HUNDRED).setScale(1, RoundingMode.DOWN);
        return grouped(
                        Decimals.canonical(rounded),
                        Math.min(1, Decimals.canonical(rounded).scale())) + " %";
    }

    /** The part of a whole in percent; a dash where there is no whole. */
    public static String percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? "–" : percent(part.divide(whole, MathContext.DECIMAL128));
    }

    /** {@code 2024-01-31}. */
    public static String day(LocalDate day) {
        return day.toString();
    }

    /** {@code November 2023}. */
    public static String month(Month month) {
        return MONTH.format(month.yearMonth());
    }

    /** {@code 2024-01-31 14:05 UTC}. */
    public static String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    /** How far a day is from today: {@code today}, {@code tomorrow}, {@code in 5 days}, {@code 3 days ago}. */
    public static String relative(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, day);
        if (days == 0) {
            return "today";
        }
        if (Math.abs(days) == 1) {
            return days > 0 ? "tomorrow" : "yesterday";
        }
        return days > 0 ? "in " + whole(days) + " days" : whole(-days) + " days ago";
    }

    /** The first letters of the first and the last name. */
    public static String initials(String name) {
        var words = Arrays.stream(name.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT))
                .toList();
        return words.size() < 2 ? String.join("", words) : words.get(0) + words.get(words.size() - 1);
    }

    /** A name for an element that a link may point to: {@code Sales & credit} is {@code sales-credit}. */
    public static String anchor(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining("-"));
    }

    private static String amount(BigDecimal value, int decimals) {
        var rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        if (rounded.signum() == 0 && value.signum() != 0) {
            var least = BigDecimal.ONE.movePointLeft(decimals).toPlainString();
            return value.signum() > 0 ? "< " + least : "> −" + least;
        }
        return grouped(rounded, decimals);
    }

    private static String grouped(BigDecimal value, int decimals) {
        var format = (DecimalFormat) GROUPED.clone();
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }

    /** To be cloned: what formats a number keeps a state. */
    private static DecimalFormat inGroups() {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setMinusSign('−');
        symbols.setGroupingSeparator(',');
        symbols.setDecimalSeparator('.');
        var format = new DecimalFormat("#,##0", symbols);
        format.setRoundingMode(RoundingMode.UNNECESSARY);
        return format;
    }
}
