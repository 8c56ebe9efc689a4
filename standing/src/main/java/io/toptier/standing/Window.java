package io.toptier.standing;

import io.toptier.kernel.Month;
import io.toptier.kernel.Span;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The whole months that a measure looks at.
 *
 * @param last with
 */
public record Window(Month first, Month last) {

    /** So many months that end with the last one that is over when a day ends: its last day closes a month. */
    public static Window of(LocalDate on, int months) {
        return endingWith(Month.of(on.plusDays(1)).previous(), months);
    }

    static Window endingWith(Month last, int months) {
        if (months < 1) {
            throw new IllegalArgumentException("a window has a month at least, not " + months);
        }
        return new Window(last.plus(1 - months), last);
    }

    public boolean contains(Month month) {
        return month.compareTo(first) >= 0 && month.compareTo(last) <= 0;
    }

    /** From the first day of the first month until, and without, the first day after the last one. */
    public Span span() {
        return new Span(first.firstDay(), last.next().firstDay());
    }

    public int months() {
        return (int) first.yearMonth().until(last.next().yearMonth(), java.time.temporal.ChronoUnit.MONTHS);
    }

    Window later(int months) {
        return new Window(first.plus(months), last.plus(months));
    }

    Stream<Month> each() {
        return IntStream.range(0, months()).mapToObj(first::plus);
    }

    @Override
    public String toString() {
        return first + " to " + last;
    }
}
