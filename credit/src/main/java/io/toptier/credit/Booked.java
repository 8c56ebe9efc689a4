package io.toptier.credit;

import io.toptier.kernel.Decimals;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The journal added up by account. */
public final class Booked {
    private final Map<Account, Balance> balances = new HashMap<>();

    private @Nullable LocalDate lastDay;

    /** @throws IllegalArgumentException for an entry without its day, or of a day before the last one */
    public void add(CreditEntry entry) {
        var day = entry.bookedOn();
        if (day == null || (lastDay != null && day.isBefore(lastDay))) {
            throw new IllegalArgumentException("entry " + entry.id() + " of " + day + " after one of " + lastDay);
        }
        lastDay = day;
        balances.merge(entry.account(), Balance.first(entry, day), (before, first) -> before.plus(first));
    }

    public Map<Account, Balance> balances() {
        return Collections.unmodifiableMap(balances);
    }

    public Optional<Balance> of(Account account) {
        return Optional.ofNullable(balances.get(account));
    }

    /** The day of the last booking. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(lastDay);
    }

    /**
     * @param usd zero where no dollars were ever stated
     * @param entries how many were booked
     * @param lastAuthority the rule the last of them rests on
     */
    public record Balance(
            BigDecimal amount, BigDecimal usd, int entries, LocalDate lastBookedOn, Authority lastAuthority) {

        static Balance first(CreditEntry entry, LocalDate day) {
            return new Balance(entry.amount(), dollars(entry.amountUsd()), 1, day, entry.authority());
        }

        Balance plus(Balance later) {
            return new Balance(
                    Decimals.canonical(amount.add(later.amount)),
                    Decimals.canonical(usd.add(later.usd)),
                    entries + later.entries,
                    later.lastBookedOn,
                    later.lastAuthority);
        }

        /** Whether nothing is left to book; dollars that nobody states are no dollars. */
        boolean isWorth(BigDecimal wanted, @Nullable BigDecimal wantedUsd) {
            return amount.compareTo(wanted) == 0 && usd.compareTo(dollars(wantedUsd)) == 0;
        }

        static BigDecimal dollars(@Nullable BigDecimal stated) {
            return stated == null ? BigDecimal.ZERO : stated;
        }
    }
}
