/**
 * Rows of tables of facts as forms: what people type, what was refused at which field, and two people who change one row.
 */
@NullMarked
package io.toptier.desk.page.facts;

import org.jspecify.annotations.NullMarked;
