/**
 * The door of the desk: who is calling, and whether to let them in. Programs call {@code /api} with a token in each request
 * and no session; people sign in to the pages with a local password or through one OpenID Connect issuer. Nobody is let in
 * who was not invited. What a caller may do in a company is decided by the rooms' pages, with {@code people.Right}.
 */
@NullMarked
package io.toptier.desk.security;

import org.jspecify.annotations.NullMarked;
