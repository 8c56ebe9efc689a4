/** Stories of one's own account and of new companies, over real HTTP. */
@NullMarked
package io.toptier.desk.page.me;

import org.jspecify.annotations.NullMarked;
