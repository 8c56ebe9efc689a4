/** Stories of deals, told over HTTP. */
@NullMarked
package io.toptier.desk.page.deals;

import org.jspecify.annotations.NullMarked;
