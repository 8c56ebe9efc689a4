package io.toptier.desk.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How rows of the database become people and memberships. */
final class PersonRow {
    private PersonRow() {}

    static Person person(ResultSet row) throws SQLException {
        var subject = row.getString("oidc_subject");
        return new Person(
                row.getObject("id", UUID.class),
                row.getString("email"),
                row.getString("name"),
                instant(row, "created_at"),
                maybeInstant(row, "password_set_at"),
                subject == null ? null : new Person.Subject(row.getString("oidc_issuer"), subject),
                maybeInstant(row, "disabled_at"));
    }

    static Membership membership(ResultSet row) throws SQLException {
        return new Membership(
                row.getObject("person", UUID.class),
                row.getString("company"),
                Role.of(row.getString("role")),
                instant(row, "since"));
    }

    static Member member(ResultSet row) throws SQLException {
        return new Member(person(row), Role.of(row.getString("role")));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    static @Nullable Instant maybeInstant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
