/**
 * The plain files of a workspace, read so that everything keeps its place, and written so that the same content is always
 * the same bytes.
 *
 * <p>This foundation decides how a YAML document and a CSV table are read: every key and column is declared by its reader,
 * what nobody asked for is a finding with the nearest known name, and every value knows its file, line and field. What the
 * files mean is the business of the rooms.
 */
@NullMarked
package io.toptier.workspace;

import org.jspecify.annotations.NullMarked;
