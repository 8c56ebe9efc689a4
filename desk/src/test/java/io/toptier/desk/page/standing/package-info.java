/** Stories of the pages of the standing. */
@NullMarked
package io.toptier.desk.page.standing;

import org.jspecify.annotations.NullMarked;
