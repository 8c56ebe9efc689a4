/** People, their roles and tokens, and the audit of what they did. */
@NullMarked
package io.toptier.desk.people;

import org.jspecify.annotations.NullMarked;
