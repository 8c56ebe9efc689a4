/**
 * Companies on the desk: as they are at a revision, and how they change. Every change goes through {@code Writes}: one
 * transaction with the facts, the line of the audit and the new revision.
 */
@NullMarked
package io.toptier.desk.company;

import org.jspecify.annotations.NullMarked;
