/** What would be different if a rule or a setting were another: the same questions asked twice, and their answers compared. */
@NullMarked
package io.toptier.desk.trial;

import org.jspecify.annotations.NullMarked;
