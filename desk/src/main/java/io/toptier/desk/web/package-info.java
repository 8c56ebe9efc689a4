/**
 * What every page of the desk is made of: the frame around it, the parts it calls, how figures and days are written,
 * and the pages that say what went wrong. Templates lie in {@code src/main/jte}; they loop and choose, nothing more.
 */
@NullMarked
package io.toptier.desk.web;

import org.jspecify.annotations.NullMarked;
