/** How months and reports stand in files: what a workspace states, and what a closed month is written as. */
@NullMarked
package io.toptier.report.format;

import org.jspecify.annotations.NullMarked;
