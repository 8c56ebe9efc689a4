/**
 * Is a PRACR report due for this month, by which method, in which format, and what changed since we sent it?
 *
 * <p>This room owns months: what was consumed in one as closed on a day, the report files made from it, and their
 * revisions. It decides whether a report is due and by which method, which amount goes into which layout, and why two
 * revisions of a month differ. It only represents what the rulebook says and what the operator states: Microsoft's own
 * column names are not public, so no layout here is Microsoft's unless the operator brought it.
 *
 * <p>Invariants: the items shown add up to the total shown; a month that was not read whole writes no report; a frozen
 * revision never changes, a restatement is a revision beside it. A month is a billing period in UTC; facts and rules are
 * asked for its first day, as known by the day that is handed in.
 */
@NullMarked
package io.toptier.report;

import org.jspecify.annotations.NullMarked;
