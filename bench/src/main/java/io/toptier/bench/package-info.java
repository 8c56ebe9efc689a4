/**
 * Big exports to measure with: as many lines as asked for, fast, in the shapes Azure writes.
 *
 * <p>Stands beside the rooms and is not shipped. Uses nothing of the product but the kernel, so that what it knows about
 * its own files stays independent of what the product reads in them.
 */
@NullMarked
package io.toptier.bench;

import org.jspecify.annotations.NullMarked;
