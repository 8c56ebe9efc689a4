package io.toptier.kernel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A calendar month in UTC, written {@code 2023-11}. For Azure costs it is the billing period, not the usage day. */
public record Month(YearMonth yearMonth) implements Comparable<Month> {

    public static Month of(int year, int month) {
        return new Month(YearMonth.of(year, month));
    }

    public static Month of(LocalDate day) {
        return new Month(YearMonth.from(day));
    }

    /** Reads {@code yyyy-MM}; empty for anything else. */
    public static Optional<Month> parse(String text) {
        try {
            return Optional.of(new Month(YearMonth.parse(text)));
        } catch (DateTimeParseException notAMonth) {
            return Optional.empty();
        }
    }

    public LocalDate firstDay() {
        return yearMonth.atDay(1);
    }

    public LocalDate lastDay() {
        return yearMonth.atEndOfMonth();
    }

    /** From the first day, until (and without) the first day of the next month. */
    public Span span() {
        return new Span(firstDay(), next().firstDay());
    }

    public Month next() {
        return plus(1);
    }

    public Month previous() {
        return plus(-1);
    }

    /** Whole months on; there is no day in a month that could be lost on the way. */
    public Month plus(int months) {
        return new Month(yearMonth.plusMonths(months));
    }

    public FiscalYear fiscalYear() {
        return FiscalYear.of(firstDay());
    }

    @Override
    public int compareTo(Month other) {
        return yearMonth.compareTo(other.yearMonth);
    }

    @Override
    public String toString() {
        return yearMonth.toString();
    }
}
