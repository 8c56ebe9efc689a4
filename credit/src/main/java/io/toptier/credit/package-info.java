/**
 * How much seller credit, for which seller, from which sale or consumption, under which rule?
 *
 * <p>This room owns the journal of credit. It decides what each billed sale and each reported month is worth to which
 * seller of Microsoft, by the rules as known by a day, and books the difference to what was booked before. It only
 * represents the <em>basis</em> that credit is counted on: what share of it retires a seller's quota is not public, and is
 * said only where the operator states it.
 *
 * <p>Invariants: the journal is only added to; a correction names the entry it corrects, the rule and its publication; the
 * sum of a claim's entries is what is wanted for it as known by the last booking; booking twice books nothing; entries
 * form a chain of hashes, so that an altered one is found. {@code earnedOn} is the day of the sale or the first day of the
 * reported month, {@code bookedOn} the day whose knowledge the entry was booked with, {@code published} the day the rule
 * was published.
 */
@NullMarked
package io.toptier.credit;

import org.jspecify.annotations.NullMarked;
