/** What the marketplace room keeps in the database, in the schema {@code marketplace}. */
@NullMarked
package io.toptier.marketplace.store;

import org.jspecify.annotations.NullMarked;
