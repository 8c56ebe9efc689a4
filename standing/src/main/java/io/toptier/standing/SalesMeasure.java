package io.toptier.standing;

import io.toptier.kernel.Month;
import java.math.BigDecimal;
import java.util.Set;
import java.util.function.Function;

/** A measure that sales make, for any window of months. */
sealed interface SalesMeasure {
    BigDecimal in(Window window);

    /** What a month added to the window that ends with it. */
    BigDecimal added(Month month, int months);

    /** The sum of all sales. */
    record Total(Function<Window, BigDecimal> sum) implements SalesMeasure {
        @Override
        public BigDecimal in(Window window) {
            return sum.apply(window);
        }

        @Override
        public BigDecimal added(Month month, int months) {
            return sum.apply(new Window(month, month));
        }
    }

    /** A number of things, each of which is in a window or is not. */
    record Tally(Function<Window, Set<String>> things) implements SalesMeasure {
        @Override
        public BigDecimal in(Window window) {
            return BigDecimal.valueOf(things.apply(window).size());
        }

        @Override
        public BigDecimal added(Month month, int months) {
            var before = things.apply(Window.endingWith(month.previous(), months));
            var now = things.apply(Window.endingWith(month, months));
            return BigDecimal.valueOf(
                    now.stream().filter(thing -> !before.contains(thing)).count());
        }
    }
}
