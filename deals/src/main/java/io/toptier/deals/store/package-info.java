/** Deals and what belongs to them in the database, in the schema {@code deals}. */
@NullMarked
package io.toptier.deals.store;

import org.jspecify.annotations.NullMarked;
