/**
 * Where do we stand (co-sell ready, Azure IP co-sell eligible, Top Tier), what is missing, and when will we be there?
 *
 * <p>This room owns nothing: every answer is computed from the workspace and the rulebook. It decides how much of each
 * measure the partner has, whether a path is met, and when it would be met if the last months went on. It only represents
 * the program's thresholds and counting rules; a projection says by which method it was made, and is no promise.
 *
 * <p>Invariants: a measure whose rule is not known is not met and says so; whether Microsoft granted a tier is a fact of
 * the workspace, never computed. A question is asked {@code on} a day: the trailing months end with the last one that is
 * over by then; rules are those of that day as known by the day that is handed in.
 */
@NullMarked
package io.toptier.standing;

import org.jspecify.annotations.NullMarked;
