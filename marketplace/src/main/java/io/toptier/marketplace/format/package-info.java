/** Reads Partner Center's revenue downloads as they come. */
@NullMarked
package io.toptier.marketplace.format;

import org.jspecify.annotations.NullMarked;
