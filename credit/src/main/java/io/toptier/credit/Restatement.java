package io.toptier.credit;

import io.toptier.credit.Booked.Balance;
import io.toptier.credit.Verdict.Credited;
import io.toptier.credit.Verdict.Share;
import io.toptier.kernel.Decimals;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Month;
import io.toptier.kernel.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The entries that lead from what is booked to what is wanted, account by account; booked, they leave no difference.
 *
 * @param entries by id
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
        var differences = differences(booked, wanted);
        var reasons = verdicts(differences, wanted);
        var entries = differences.stream()
                .map(one -> one.entry(knownBy, reasons.get(Subject.of(one.account()))))
                .sorted(Comparator.comparing(CreditEntry::id))
                .toList();
        return new Restatement(knownBy, findings.hasErrors() ? withoutChanges(entries, booked, findings) : entries);
    }

    private static List<Difference> differences(Booked booked, WantedCredit wanted) {
        var left = new HashMap<>(booked.balances());
        var differences = new ArrayList<Difference>();
        wanted.verdicts().forEach(verdict -> {
            if (verdict instanceof Credited credited) {
                for (var share : credited.shares()) {
                    var account = account(credited.claim(), share);
                    Difference.between(account, left.remove(account), share.amount(), share.amountUsd())
                            .forEach(differences::add);
                }
            }
        });
        left.forEach((account, balance) ->
                Difference.between(account, balance, BigDecimal.ZERO, null).forEach(differences::add));
        return differences;
    }

    static Account account(Claim claim, Share share) {
        return new Account(
                claim.basis(),
                claim.source(),
                claim.earnedOn(),
                share.seller(),
                claim.customer(),
                claim.amount().currency());
    }

    /** A second pass for the few that changed costs less than keeping every verdict of the first. */
    private static Map<Subject, Verdict> verdicts(List<Difference> differences, WantedCredit wanted) {
        var asked = new HashSet<Subject>();
        differences.forEach(one -> asked.add(Subject.of(one.account())));
        var verdicts = new HashMap<Subject, Verdict>();
        wanted.verdicts().forEach(verdict -> {
            var subject = Subject.of(verdict.claim());
            if (asked.contains(subject)) {
                verdicts.merge(subject, verdict, (first, other) -> first instanceof Credited ? first : other);
            }
        });
        return verdicts;
    }

    private static List<CreditEntry> withoutChanges(List<CreditEntry> entries, Booked booked, Findings findings) {
        Set<Subject> before = new HashSet<>();
        booked.balances().keySet().forEach(account -> before.add(Subject.of(account)));
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

    /** What an entry is about, whosever it is: a sale's lines of different days within a month are one subject. */
    private record Subject(Source source, Month month) {
        static Subject of(Account account) {
            return new Subject(account.source(), Month.of(account.earnedOn()));
        }

        static Subject of(Claim claim) {
            return new Subject(claim.source(), Month.of(claim.earnedOn()));
        }
    }

    private record Difference(
            Account account,
            @Nullable Balance before,
            BigDecimal amount,
            @Nullable BigDecimal amountUsd) {

        static List<Difference> between(
                Account account, @Nullable Balance before, BigDecimal wanted, @Nullable BigDecimal wantedUsd) {
            if (before == null) {
                return List.of(new Difference(account, null, wanted, wantedUsd));
            }
            if (before.isWorth(wanted, wantedUsd)) {
                return List.of();
            }
            var usd = Balance.dollars(wantedUsd).subtract(before.usd());
            var stated = wantedUsd != null || before.usd().signum() != 0;
            return List.of(new Difference(
                    account,
                    before,
                    Decimals.canonical(wanted.subtract(before.amount())),
                    stated ? Decimals.canonical(usd) : null));
        }

        CreditEntry entry(KnownBy knownBy, @Nullable Verdict now) {
            var booked = before == null ? 0 : before.entries();
            return new CreditEntry(
                    account.id() + "#" + (booked + 1),
                    account,
                    amount,
                    amountUsd,
                    knownBy.day(),
                    authority(now),
                    before == null ? null : account.id() + "#" + booked,
                    before == null && now != null ? now.reason() : CorrectionReason.of(account, before, now));
        }

        /** The rule that speaks now; where none does, the one that spoke last. */
        private Authority authority(@Nullable Verdict now) {
            if (now instanceof Credited credited) {
                return credited.authority();
            }
            if (now instanceof Verdict.NotCredited not && not.authority() != null) {
                return not.authority();
            }
            if (before == null) {
                throw new IllegalStateException("nothing grants a first entry of " + account.id());
            }
            return before.lastAuthority();
        }
    }
}
