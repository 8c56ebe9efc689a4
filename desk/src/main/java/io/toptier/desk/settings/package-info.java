/** What the operator of a server sets: environment, a file, flags. */
@NullMarked
package io.toptier.desk.settings;

import org.jspecify.annotations.NullMarked;
