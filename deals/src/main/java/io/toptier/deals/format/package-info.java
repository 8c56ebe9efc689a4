/** How the deals of a workspace are read, and how answers about them are written. */
@NullMarked
package io.toptier.deals.format;

import org.jspecify.annotations.NullMarked;
