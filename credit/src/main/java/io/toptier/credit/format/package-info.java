/** How credit is read from a workspace and written for people, scripts and other ledgers. */
@NullMarked
package io.toptier.credit.format;

import org.jspecify.annotations.NullMarked;
