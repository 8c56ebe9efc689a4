/** The pages of the standing: each tier, what is missing, when it will be there, and what sales more would change. */
@NullMarked
package io.toptier.desk.page.standing;

import org.jspecify.annotations.NullMarked;
