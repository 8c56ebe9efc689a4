/**
 * What did Microsoft bill for the partner's offers, and what did it keep?
 *
 * <p>This room owns billed sales: the lines of Partner Center's revenue downloads, each one purchase record and line item
 * in one billed month. It decides which of several rows for one sale counts, whose and of which solution a sale is, which
 * month is final, and which fee a sale bears. It only represents what Microsoft bills: that the sum of these sales is
 * Marketplace Billed Sales (MBS), the measure of the incentive, is an inference, and the rules say so.
 *
 * <p>Invariants: every row of every download is a sale, is restated by one, or is unread with a finding; amounts are gross
 * of the marketplace fee and before tax, as billed, and no fee is rounded. A sale's {@code billedOn} is the first day of its
 * billed month, or the day of the purchase, and the fee is that of this day; a private offer's {@code createdOn} decides
 * what is waived; {@code knownOn} is the day a row became known.
 */
@NullMarked
package io.toptier.marketplace;

import org.jspecify.annotations.NullMarked;
