package io.toptier.workspace.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** The companies of a server. */
public final class Companies {
    private static final RowMapper<Company> COMPANY =
            (row, context) -> new Company(row.getString("id"), row.getString("name"), row.getLong("revision"));

    private Companies() {}

    /** By name. */
    public static List<Company> all(Handle handle) {
        return handle.createQuery(Sql.of(Companies.class, "all")).map(COMPANY).list();
    }

    public static Optional<Company> find(Handle handle, String id) {
        return handle.createQuery(Sql.of(Companies.class, "find"))
                .bind("id", id)
                .map(COMPANY)
                .findOne();
    }

    /** The company, which nobody else changes until this transaction has ended. */
    public static Optional<Company> lock(Handle handle, String id) {
        return handle.createQuery(Sql.of(Companies.class, "lock"))
                .bind("id", id)
                .map(COMPANY)
                .findOne();
    }

    /** @return false where the id is taken */
    public static boolean add(Handle handle, String id, String name, Instant at) {
        return handle.createUpdate(Sql.of(Companies.class, "add"))
                        .bind("id", id)
                        .bind("name", name)
                        .bind("at", at)
                        .execute()
                == 1;
    }

    public static void rename(Handle handle, String id, String name) {
        handle.createUpdate(Sql.of(Companies.class, "rename"))
                .bind("id", id)
                .bind("name", name)
                .execute();
    }

    /** Counts the revision on, for who has locked the company and changes it. */
    public static long nextRevision(Handle handle, String id) {
        return handle.createQuery(Sql.of(Companies.class, "next-revision"))
                .bind("id", id)
                .mapTo(Long.class)
                .one();
    }
}
