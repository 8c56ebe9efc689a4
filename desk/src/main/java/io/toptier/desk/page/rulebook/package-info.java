/** The rulebook at the desk: what the program says, who says so since when, and what another value would change. */
@NullMarked
package io.toptier.desk.page.rulebook;

import org.jspecify.annotations.NullMarked;
