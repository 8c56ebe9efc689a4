/** How cost exports, telemetry and the settings of this room are read from files. The only package that does. */
@NullMarked
package io.toptier.consumption.format;

import org.jspecify.annotations.NullMarked;
