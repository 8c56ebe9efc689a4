/** Makes a workspace of many billed sales with their deals and sellers, and the peers that compute its credit. */
@NullMarked
package io.toptier.bench.sales;

import org.jspecify.annotations.NullMarked;
