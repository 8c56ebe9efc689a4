/** Stories of the rulebook, over real HTTP. */
@NullMarked
package io.toptier.desk.page.rulebook;

import org.jspecify.annotations.NullMarked;
