/** Stories of jobs, on a real database. */
@NullMarked
package io.toptier.desk.job;

import org.jspecify.annotations.NullMarked;
