/**
 * How a person at a terminal, or a script, reaches the rooms.
 *
 * <p>This door decides how questions are asked and answers shown, and nothing else: results go to standard output, talk
 * and progress to standard error. Exit codes: 0 done, 1 done with findings at error level, 2 usage, 3 configuration,
 * 4 the other side refused, 70 our bug, 75 try later.
 */
@NullMarked
package io.toptier.cli;

import org.jspecify.annotations.NullMarked;
