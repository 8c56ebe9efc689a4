package io.toptier.desk.people;

import io.toptier.workspace.JsonText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** How rows of the database become API tokens, and tokens pictures in the audit log. */
final class TokenRow {
    private TokenRow() {}

    static ApiToken token(ResultSet row) throws SQLException {
        return new ApiToken(
                row.getObject("id", UUID.class),
                row.getString("company"),
                row.getString("name"),
                row.getString("prefix"),
                rights(row.getString("scopes")),
                row.getString("created_by"),
                PersonRow.instant(row, "created_at"),
                PersonRow.instant(row, "expires_at"),
                PersonRow.maybeInstant(row, "last_used_at"),
                PersonRow.maybeInstant(row, "revoked_at"));
    }

    static String scopes(Set<Right> scopes) {
        return scopes.stream().map(Right::key).sorted().collect(Collectors.joining(" "));
    }

    static @Nullable JsonNode picture(ApiToken token) {
        return JsonText.object()
                .put("name", token.name())
                .put("prefix", token.prefix())
                .put("scopes", scopes(token.scopes()))
                .put("expiresAt", token.expiresAt().toString());
    }

    /** A scope that this version does not know grants nothing. */
    private static Set<Right> rights(String scopes) {
        var known = Right.byKey();
        return Arrays.stream(scopes.split(" "))
                .filter(known::containsKey)
                .map(known::get)
                .collect(Collectors.toUnmodifiableSet());
    }
}
