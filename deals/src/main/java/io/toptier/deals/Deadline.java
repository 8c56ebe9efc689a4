package io.toptier.deals;

import io.toptier.kernel.DealId;
import io.toptier.kernel.Finding.Level;
import io.toptier.rulebook.Ruling;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A clock that runs on a deal.
 *
 * @param clock as {@code registration-latest}
 * @param dueAt UTC; a clock of days runs out with its last day, at the midnight that ends it
 * @param daysLeft whole days from the day asked about to the last day; negative when it is over
 * @param level an error when it has run out, a warning within a week of it, else a note
 * @param reason a sentence: from when it is counted, and what follows
 * @param ruling the rule it rests on; null for a row of the operator's calendar
 */
public record Deadline(
        DealId deal,
        String clock,
        Instant dueAt,
        long daysLeft,
        Level level,
        String reason,
        @Nullable Ruling ruling) {}
