/** Stories of the month on the desk. */
@NullMarked
package io.toptier.desk.month;

import org.jspecify.annotations.NullMarked;
