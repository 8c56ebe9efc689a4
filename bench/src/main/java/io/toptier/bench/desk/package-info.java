/** Measures the desk as people and programs use it, beside an empty application of the same framework. */
@NullMarked
package io.toptier.bench.desk;

import org.jspecify.annotations.NullMarked;
