/**
 * How Azure Cost Management writes an export: the columns of a dataset, the folders of a run, its manifest.
 *
 * <p>Columns are data, one file a dataset version, spelt and ordered as Microsoft documents them.
 */
@NullMarked
package io.toptier.bench.azure;

import org.jspecify.annotations.NullMarked;
