package io.toptier.credit;

import static java.util.stream.Collectors.toSet;

import io.toptier.credit.Booked.Balance;
import io.toptier.credit.Verdict.Credited;
import io.toptier.credit.Verdict.NotCredited;
import io.toptier.kernel.Decimals;
import io.toptier.kernel.KnownBy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Works out wanted − booked, account by account. */
final class BookingPlan {
    private final Map<Account, Balance> left;
    private final KnownBy knownBy;
    private final List<CreditEntry> entries = new ArrayList<>();
    private final Map<String, String> reasons = new HashMap<>();

    private BookingPlan(Booked booked, KnownBy knownBy) {
        this.left = new HashMap<>(booked.balances());
        this.knownBy = knownBy;
    }

    /** In the order of their accounts. */
    static List<CreditEntry> of(Booked booked, WantedCredit wanted, KnownBy knownBy) {
        var plan = new BookingPlan(booked, knownBy);
        wanted.verdicts().forEach(plan::take);
        plan.takeBack(wanted);
        plan.entries.sort((one, other) -> one.account().compareTo(other.account()));
        return plan.entries;
    }

    private void take(Verdict verdict) {
        if (verdict instanceof Credited credited) {
            for (var share : credited.shares()) {
                var account = Account.of(credited.claim(), share);
                var before = left.remove(account);
                if (before != null) {
                    correct(account, before, share.amount(), share.amountUsd(), credited);
                } else if (knownBy.knows(account.earnedOn())) { // nothing is booked before its day
                    add(account, 1, share.amount(), share.amountUsd(), credited.authority(), credited.reason());
                }
            }
        }
    }

    /** What nothing wants any more goes back to zero; a second pass finds out what is said of it now. */
    private void takeBack(WantedCredit wanted) {
        left.values().removeIf(balance -> balance.isWorth(BigDecimal.ZERO, null));
        var asked = left.keySet().stream().map(Subject::of).collect(toSet());
        var verdicts = new HashMap<Subject, Verdict>();
        if (!asked.isEmpty()) {
            wanted.verdicts()
                    .filter(verdict -> asked.contains(Subject.of(verdict.claim())))
                    .forEach(verdict -> verdicts.merge(
                            Subject.of(verdict.claim()),
                            verdict,
                            (first, next) -> first instanceof Credited ? first : next));
        }
        left.forEach((account, balance) ->
                correct(account, balance, BigDecimal.ZERO, null, verdicts.get(Subject.of(account))));
    }

    private void correct(
            Account account, Balance before, BigDecimal wanted, @Nullable BigDecimal wantedUsd, @Nullable Verdict now) {
        if (before.isWorth(wanted, wantedUsd)) {
            return;
        }
        var stated = wantedUsd != null || before.usd().signum() != 0;
        var usd = Balance.dollars(wantedUsd).subtract(before.usd());
        add(
                account,
                before.entries() + 1,
                Decimals.canonical(wanted.subtract(before.amount())),
                stated ? Decimals.canonical(usd) : null,
                authority(now, before),
                CorrectionReason.of(account, before, now));
    }

    /** Many entries share one reason, which is kept once. */
    private void add(
            Account account,
            int booking,
            BigDecimal amount,
            @Nullable BigDecimal amountUsd,
            Authority authority,
            String reason) {
        var once = reasons.computeIfAbsent(reason, first -> first);
        entries.add(new CreditEntry(account, booking, amount, amountUsd, knownBy.day(), authority, once));
    }

    /** The rule that speaks now; where none does, the one that spoke last. */
    private static Authority authority(@Nullable Verdict now, Balance before) {
        if (now instanceof Credited credited) {
            return credited.authority();
        }
        return now instanceof NotCredited not && not.authority() != null ? not.authority() : before.lastAuthority();
    }
}
