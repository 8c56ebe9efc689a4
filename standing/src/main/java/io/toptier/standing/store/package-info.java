/** What the standing room keeps in the database, in the schema {@code standing}. */
@NullMarked
package io.toptier.standing.store;

import org.jspecify.annotations.NullMarked;
