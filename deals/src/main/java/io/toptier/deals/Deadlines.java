package io.toptier.deals;

import java.util.Comparator;
import java.util.List;

/** Every clock that still matters on a day, the next to run out first. */
public final class Deadlines {
    private static final Comparator<Deadline> NEXT_FIRST =
            Comparator.comparing(Deadline::dueAt).thenComparing(Deadline::deal).thenComparing(Deadline::clock);

    private Deadlines() {}

    public static List<Deadline> of(DealContext context) {
        return context.book().deals().stream()
                .flatMap(deal -> of(deal, context).stream())
                .sorted(NEXT_FIRST)
                .toList();
    }

    public static List<Deadline> of(Deal deal, DealContext context) {
        return new DealClocks(deal, context)
                .running().stream().sorted(NEXT_FIRST).toList();
    }
}
