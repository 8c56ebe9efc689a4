/** Stories of the pages of sales and credit. */
@NullMarked
package io.toptier.desk.page.credit;

import org.jspecify.annotations.NullMarked;
