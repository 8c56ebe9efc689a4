/** What the rooms say of a company at a revision, worked out once for all who ask. */
@NullMarked
package io.toptier.desk.answer;

import org.jspecify.annotations.NullMarked;
