/** The facts of a company over HTTP: the rows of its tables, each with its revision, and its files. */
@NullMarked
package io.toptier.desk.api.facts;

import org.jspecify.annotations.NullMarked;
