package io.toptier.credit;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An amount of credit basis under an account: an entry of the journal, or what a statement wants.
 *
 * @param id the account's, and in the journal {@code #} with which booking of the account it is
 * @param amount all digits; a correction has the difference
 * @param amountUsd null where nobody stated dollars
 * @param bookedOn the day whose knowledge it was booked with; null where it is not booked
 * @param corrects the entry of the same account before it; null for its first
 * @param reason a sentence
 */
public record CreditEntry(
        String id,
        Account account,
        BigDecimal amount,
        @Nullable BigDecimal amountUsd,
        @Nullable LocalDate bookedOn,
        Authority authority,
        @Nullable String corrects,
        String reason) {}
