/** The first page of a company: what its day looks like. */
@NullMarked
package io.toptier.desk.page.home;

import org.jspecify.annotations.NullMarked;
