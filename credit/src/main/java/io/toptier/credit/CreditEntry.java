package io.toptier.credit;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An amount of credit basis under an account: an entry of the journal, or what a statement wants.
 *
 * @param booking which of the account's bookings it is, from 1; 0 for what a statement wants
 * @param amount all digits; a correction has the difference
 * @param amountUsd null where nobody stated dollars
 * @param bookedOn the day whose knowledge it was booked with; null where it is not booked
 * @param reason a sentence
 */
public record CreditEntry(
        Account account,
        int booking,
        BigDecimal amount,
        @Nullable BigDecimal amountUsd,
        @Nullable LocalDate bookedOn,
        Authority authority,
        String reason) {

    /** The account's, and in the journal {@code #} with which of its bookings it is. */
    public String id() {
        return booking == 0 ? account.id() : id(booking);
    }

    /** The entry of the same account before it; null for its first. */
    public @Nullable String corrects() {
        return booking > 1 ? id(booking - 1) : null;
    }

    private String id(int which) {
        return account.id() + "#" + which;
    }
}
