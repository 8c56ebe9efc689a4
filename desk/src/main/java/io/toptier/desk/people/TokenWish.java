package io.toptier.desk.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;

/** What a token must be like to be made. */
final class TokenWish {
    private static final int LONGEST_NAME = 100;

    private TokenWish() {}

    static void check(
            String name, Set<Right> scopes, Set<Right> mayGrant, Instant now, Instant expiresAt, Instant latest) {
        if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
            throw new Refused(
                    "token-name",
                    name.isBlank() ? "the token has no name" : "the token's name is longer than 100 letters",
                    "name what uses it, as 'nightly close'");
        }
        if (scopes.isEmpty()) {
            throw new Refused("token-scopes", "the token may do nothing", "tick at least one right, as 'read'");
        }
        var tooMuch = EnumSet.copyOf(scopes);
        tooMuch.removeAll(mayGrant);
        if (!tooMuch.isEmpty()) {
            throw new Refused(
                    "token-scopes",
                    "the token would be allowed '" + TokenRow.scopes(tooMuch) + "', which its maker is not",
                    "leave that out, or ask somebody who has the right");
        }
        if (!expiresAt.isAfter(now) || expiresAt.isAfter(latest)) {
            throw new Refused(
                    "token-expiry",
                    "the token would expire on " + day(expiresAt),
                    "choose a day after " + day(now) + " and not after " + day(latest));
        }
    }

    private static LocalDate day(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
