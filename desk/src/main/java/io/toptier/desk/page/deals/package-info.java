/**
 * Deals as the alliance manager works with them: where each stands, which clock runs out next, what a registration lacks,
 * and what another date would change.
 */
@NullMarked
package io.toptier.desk.page.deals;

import org.jspecify.annotations.NullMarked;
