package io.toptier.credit;

import io.toptier.credit.Booked.Balance;
import io.toptier.credit.Verdict.Credited;
import io.toptier.credit.Verdict.NotCredited;
import io.toptier.kernel.CustomerId;
import io.toptier.kernel.Money;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why an account that was booked is corrected: a later word of the program, or facts that are others now. */
final class CorrectionReason {
    private CorrectionReason() {}

    /** @param now what is said of its source as known today; null where the source is gone */
    static String of(Account account, Balance before, @Nullable Verdict now) {
        if (now == null) {
            return gone(account);
        }
        return now instanceof Credited credited
                ? credited(account, before, credited)
                : notCredited((NotCredited) now, before.lastBookedOn());
    }

    private static String credited(Account account, Balance before, Credited now) {
        var claim = now.claim();
        var stays =
                now.shares().stream().anyMatch(share -> Account.of(claim, share).equals(account));
        if (stays && before.amount().signum() == 0 && before.usd().signum() == 0) {
            return later(Stream.of(now.authority()), before.lastBookedOn())
                    .map(rule -> rule + ": " + now.reason())
                    .orElse("credited again: " + now.reason());
        }
        return later(now.support().stream(), before.lastBookedOn())
                .map(rule -> rule + ": " + now.reason())
                .orElseGet(() -> stays ? amount(account, before, claim) : moved(account, claim));
    }

    private static String notCredited(NotCredited now, LocalDate lastBookedOn) {
        return later(Stream.ofNullable(now.authority()), lastBookedOn)
                .map(rule -> rule + ": " + now.reason())
                .orElse("no longer credited: " + now.reason());
    }

    /** A publication that was not there yet at the last booking. */
    private static Optional<Authority> later(Stream<Authority> rules, LocalDate lastBookedOn) {
        return rules.filter(rule -> rule.published().isAfter(lastBookedOn)).findFirst();
    }

    private static String gone(Account account) {
        return account.basis() == Basis.MBS
                ? "no download has " + account.source() + " of " + account.earnedOn() + " any more"
                : "no frozen revision has the figure of " + account.source() + " any more";
    }

    private static String amount(Account account, Balance before, Claim claim) {
        var booked = new Money(before.amount(), account.currency());
        return booked.amount().compareTo(claim.amount().amount()) == 0
                ? "its dollars are %s by %s, they were %s"
                        .formatted(plain(claim), claim.origin(), before.usd().toPlainString())
                : "it is %s by %s, it was booked as %s".formatted(claim.amount(), claim.origin(), booked);
    }

    private static String plain(Claim claim) {
        return claim.amountUsd() == null
                ? "stated by nobody"
                : claim.amountUsd().toPlainString();
    }

    private static String moved(Account account, Claim claim) {
        if (!claim.earnedOn().equals(account.earnedOn())) {
            return "it is of %s by %s, not of %s".formatted(claim.earnedOn(), claim.origin(), account.earnedOn());
        }
        if (!claim.amount().currency().equals(account.currency())) {
            return "it is in %s by %s, not in %s"
                    .formatted(claim.amount().currency(), claim.origin(), account.currency());
        }
        if (!Objects.equals(claim.customer(), account.customer())) {
            return "its customer is %s, not %s".formatted(name(claim.customer()), name(account.customer()));
        }
        return account.seller() == null
                ? "its seller is known now"
                : "no deal of it names seller " + account.seller() + " any more";
    }

    private static String name(@Nullable CustomerId customer) {
        return customer == null ? "nobody known" : customer.value();
    }
}
