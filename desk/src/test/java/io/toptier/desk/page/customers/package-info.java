/** Stories of customers, told over HTTP. */
@NullMarked
package io.toptier.desk.page.customers;

import org.jspecify.annotations.NullMarked;
