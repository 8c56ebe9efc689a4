/** Reads forms as browsers do, for the stories of pages. */
@NullMarked
package io.toptier.desk.page.facts;

import org.jspecify.annotations.NullMarked;
