/** The desk: how people, programs and schedules reach the rooms over the network. */
@NullMarked
package io.toptier.desk;

import org.jspecify.annotations.NullMarked;
