package io.toptier.marketplace;

import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Month;
import io.toptier.rulebook.Rulebook;
import io.toptier.rulebook.Ruling;
import io.toptier.rulebook.ShippedRules;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** When the sales of a month are final, by rule {@code sales-final}, asked on the first day of that month. */
public final class MonthFinality {
    private final Rulebook rulebook;
    private final KnownBy knownBy;
    private final Map<Month, Ruling> rulings = new HashMap<>();

    private MonthFinality(Rulebook rulebook, KnownBy knownBy) {
        this.rulebook = rulebook;
        this.knownBy = knownBy;
    }

    public static MonthFinality of(Rulebook rulebook, KnownBy knownBy) {
        return new MonthFinality(rulebook, knownBy);
    }

    public Ruling ruling(Month month) {
        return rulings.computeIfAbsent(
                month, asked -> rulebook.ask(ShippedRules.SALES_FINAL, asked.firstDay(), knownBy));
    }

    /** The first day on which the month is final; empty where no rule says so. */
    public Optional<LocalDate> finalOn(Month month) {
        return ruling(month)
                .found()
                .map(found -> month.next().firstDay().plusDays(found.decimal().longValue() - 1));
    }

    /** A month of which no rule speaks stays open. */
    public boolean isFinal(Month month) {
        return finalOn(month).filter(knownBy::knows).isPresent();
    }
}
