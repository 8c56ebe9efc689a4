/**
 * The door for programs: what every call of {@code /api/v1} has in common. Tokens say whose company it is, answers say which
 * day they are of, a POST happens once for its key, and whatever goes wrong is a problem document.
 */
@NullMarked
package io.toptier.desk.api;

import org.jspecify.annotations.NullMarked;
