/**
 * The words that all rooms share.
 *
 * <p>Decides: what money, a month, a fiscal year, a span of days, a finding and a trace are. Represents nothing that is
 * stored. Depends on the JDK alone.
 *
 * <p>Invariants: money is exact and never a double; a month is a calendar month in UTC; a span is half open; a finding
 * always says where, what was seen, what was expected and what to do.
 */
@NullMarked
package io.toptier.kernel;

import org.jspecify.annotations.NullMarked;
