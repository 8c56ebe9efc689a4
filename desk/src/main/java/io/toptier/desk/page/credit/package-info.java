/** The pages of sales and credit: what was billed, what it is worth to which seller, what of it is booked. */
@NullMarked
package io.toptier.desk.page.credit;

import org.jspecify.annotations.NullMarked;
