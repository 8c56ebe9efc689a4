/** Stories of what an operator sets. */
@NullMarked
package io.toptier.desk.settings;

import org.jspecify.annotations.NullMarked;
