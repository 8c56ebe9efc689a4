/** Reads what a standing rests on from the files of a workspace, and writes it as scripts read it. */
@NullMarked
package io.toptier.standing.format;

import org.jspecify.annotations.NullMarked;
