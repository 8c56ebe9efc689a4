/** Reads rule files. What is wrong with one is a finding; what could be read of it is kept. */
@NullMarked
package io.toptier.rulebook.format;

import org.jspecify.annotations.NullMarked;
