/**
 * Contoso Analytics, the example company, with the exact truth about its months beside it.
 *
 * <p>Every charge is made together with what it is and whose it is ({@link io.toptier.bench.contoso.Verdict}); the truth
 * is the sum of these and never reads the exports. So it is independent of whatever reads them. Everything follows from
 * one fixed seed: two runs give the same bytes.
 */
@NullMarked
package io.toptier.bench.contoso;

import org.jspecify.annotations.NullMarked;
