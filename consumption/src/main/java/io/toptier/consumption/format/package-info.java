/**
 * The files that Azure writes: their declared shapes, and how a file is found to have one.
 *
 * <p>Decides: which columns a kind of export has, what each column means to us, and which shape a header meets. Represents
 * nothing of its own: names are Microsoft's, kept one file a shape under {@code shapes/}. Invariants: columns are found by
 * name without regard to case, never by position; nothing is guessed from the values of a file; what a header has too
 * much or too little is a finding that says what follows.
 */
@NullMarked
package io.toptier.consumption.format;

import org.jspecify.annotations.NullMarked;
