/**
 * Who consumed how much Azure, to the last digit, and does it equal the invoice?
 *
 * <p>This room owns the formats of Azure cost exports and the attribution of their lines to customers. It decides which
 * run of an export counts, what class of charge a line is, and whose it is; it only represents what Azure billed. What
 * counts as Azure consumed revenue is handed in as an {@link io.toptier.consumption.AcrPolicy}.
 *
 * <p>Invariant: customers + unattributed (by reason) + excluded (by class) = total, exactly, in every currency, of the
 * effective and of the billed cost. A month is a billing period, never a usage day; days are UTC.
 */
@NullMarked
package io.toptier.consumption;

import org.jspecify.annotations.NullMarked;
