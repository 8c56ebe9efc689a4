/** Stories of whole desks. */
@NullMarked
package io.toptier.desk;

import org.jspecify.annotations.NullMarked;
