/** The pages of the month: how far each is, its figures down to the lines, and what is done with it. */
@NullMarked
package io.toptier.desk.page.month;

import org.jspecify.annotations.NullMarked;
