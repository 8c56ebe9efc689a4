/**
 * The files of companies in a database. A table of facts is kept row by row, in the schema of the room that reads it; what
 * is no such table is kept as the bytes it is. Whatever was put in comes out again: the same cells in the same columns and
 * order, or the same bytes.
 */
@NullMarked
package io.toptier.workspace.store;

import org.jspecify.annotations.NullMarked;
