/** The months of a workspace that were frozen: {@code months/2023-11/rev-1/}, written once, with digests. */
@NullMarked
package io.toptier.report.store;

import org.jspecify.annotations.NullMarked;
