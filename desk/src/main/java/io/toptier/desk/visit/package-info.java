/** Who asks for what company, with which rights, looking at which day: the start of every page and every call. */
@NullMarked
package io.toptier.desk.visit;

import org.jspecify.annotations.NullMarked;
