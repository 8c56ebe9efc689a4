package io.toptier.credit;

import static java.util.stream.Collectors.toSet;

import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Place;
import java.util.List;

/**
 * The entries that lead from what is booked to what is wanted, account by account; booked, they leave no difference but
 * that of days that are still to come.
 *
 * @param entries in the order of their accounts
 */
public record Restatement(KnownBy knownBy, List<CreditEntry> entries) {
    public Restatement {
        entries = List.copyOf(entries);
    }

    /**
     * @param findings those of reading the facts; while an error is among them, nothing that was booked is taken back or
     *     changed, since its facts may only be unreadable
     */
    public static Restatement of(Booked booked, WantedCredit wanted, KnownBy knownBy, Findings findings) {
        var entries = BookingPlan.of(booked, wanted, knownBy);
        return new Restatement(knownBy, findings.hasErrors() ? withoutChanges(entries, booked, findings) : entries);
    }

    private static List<CreditEntry> withoutChanges(List<CreditEntry> entries, Booked booked, Findings findings) {
        var before = booked.balances().keySet().stream().map(Subject::of).collect(toSet());
        var news = entries.stream()
                .filter(entry -> !before.contains(Subject.of(entry.account())))
                .toList();
        var withheld = entries.size() - news.size();
        if (withheld > 0) {
            findings.add(Finding.warning(
                    "credit-withheld",
                    Place.file("credit/journal"),
                    withheld + (withheld == 1 ? " entry" : " entries")
                            + " that would change what is booked, while not all facts can be read",
                    "facts without findings at error level",
                    "resolve the errors, then restate again"));
        }
        return news;
    }
}
