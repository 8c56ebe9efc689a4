/** Books seller credit, the same for pages and programs, and as the command line does. */
@NullMarked
package io.toptier.desk.credit;

import org.jspecify.annotations.NullMarked;
