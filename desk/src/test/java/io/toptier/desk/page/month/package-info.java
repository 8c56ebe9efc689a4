/** Stories of the month over HTTP. */
@NullMarked
package io.toptier.desk.page.month;

import org.jspecify.annotations.NullMarked;
