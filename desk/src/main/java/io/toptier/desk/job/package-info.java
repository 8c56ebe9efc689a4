/**
 * Work that takes longer than a request: asked for, run by whichever process is free, seen by people while it runs.
 *
 * <p>A job runs at least once: one that was running when its process died is run again from its start by the next, so that
 * all work here is safe to repeat. Jobs about the same subject of a company never run at the same time.
 */
@NullMarked
package io.toptier.desk.job;

import org.jspecify.annotations.NullMarked;
