package io.toptier.standing;

import io.toptier.kernel.Month;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What the partner itself consumed of Azure, by its frozen months: its customers' and nobody's together. Consumption that
 * Microsoft attributes to it in other ways, as by a partner admin link, is not in it.
 *
 * @param usd in US dollars, all digits, of the months that are frozen and have a rate
 * @param without the frozen months of which a part has no dollars, and why
 */
public record OwnConsumption(NavigableMap<Month, BigDecimal> usd, NavigableMap<Month, String> without) {
    public static final OwnConsumption NONE = new OwnConsumption(new TreeMap<>(), new TreeMap<>());

    public OwnConsumption {
        usd = Collections.unmodifiableNavigableMap(new TreeMap<>(usd));
        without = Collections.unmodifiableNavigableMap(new TreeMap<>(without));
    }

    /** The known part of a window. */
    public BigDecimal in(Window window) {
        return window.each()
                .map(month -> usd.getOrDefault(month, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How many months of a window are known. */
    public int monthsIn(Window window) {
        return (int) window.each().filter(month -> usd.containsKey(month)).count();
    }
}
