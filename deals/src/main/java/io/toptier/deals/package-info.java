/**
 * Which opportunities are shared and registered, on and off the marketplace, and which clock runs out next?
 *
 * <p>This room owns deals, their registrations and their deadlines, as the workspace has them. It decides whether a deal
 * can be registered, gate by gate and with a reason, what a registration's next states can be, and what is due when. It
 * only represents what Partner Center says of a deal; no registration is made here.
 *
 * <p>Invariants: a gate that cannot be judged is not met and says what is missing; a deadline names its rule. Instants are
 * UTC; days of contracts are days as written. A deal is judged {@code on} a day, the day it would be registered, by the
 * rules of that day as known by the day that is handed in.
 */
@NullMarked
package io.toptier.deals;

import org.jspecify.annotations.NullMarked;
