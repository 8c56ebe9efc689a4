/** Keeps secrets that the program has to know again, as those that messages are signed with, unreadable in the database. */
@NullMarked
package io.toptier.desk.vault;

import org.jspecify.annotations.NullMarked;
