/** The journal of credit on disk: bookings that are added and never altered, in a chain of hashes. */
@NullMarked
package io.toptier.credit.store;

import org.jspecify.annotations.NullMarked;
