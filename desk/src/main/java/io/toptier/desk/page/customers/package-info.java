/** Customers, each as one reconciled view: consumption, contracts, deals, billed sales and credit, and where they do not meet. */
@NullMarked
package io.toptier.desk.page.customers;

import org.jspecify.annotations.NullMarked;
