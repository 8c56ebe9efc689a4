package io.toptier.kernel;

import java.time.LocalDate;
import java.time.Month;

/**
 * Microsoft's fiscal year, named after the calendar year it ends in: FY24 runs from 2023-07-01 to 2024-06-30.
 *
 * <p>Source: Partner Center, transaction history, 2023-08-14 (official).
 */
public record FiscalYear(int endingIn) implements Comparable<FiscalYear> {

    private static final Month FIRST_MONTH = Month.JULY;

    public static FiscalYear of(LocalDate day) {
        return new FiscalYear(day.getMonthValue() >= FIRST_MONTH.getValue() ? day.getYear() + 1 : day.getYear());
    }

    public Span span() {
        var first = LocalDate.of(endingIn - 1, FIRST_MONTH, 1);
        return new Span(first, first.plusYears(1));
    }

    /** The quarter of the fiscal year, 1 to 4; July to September is 1. */
    public static int quarterOf(LocalDate day) {
        return Math.floorMod(day.getMonthValue() - FIRST_MONTH.getValue(), 12) / 3 + 1;
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(endingIn, other.endingIn);
    }

    @Override
    public String toString() {
        return "FY%02d".formatted(endingIn % 100);
    }
}
