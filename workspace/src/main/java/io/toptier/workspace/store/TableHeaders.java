package io.toptier.workspace.store;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The first rows of the companies' tables, as they are written there. */
final class TableHeaders {
    private TableHeaders() {}

    /**
     * The header of one table.
     *
     * @param revision of the company, when the table was last written
     * @param writer the transaction that wrote the table last: what is rolled back is another's than what is written later
     */
    record TableHeader(List<String> names, long revision, String writer) {}

    static Optional<TableHeader> of(Handle handle, String company, String file) {
        return handle.createQuery(Sql.of(TableHeaders.class, "header"))
                .bind("company", company)
                .bind("file", file)
                .map((row, context) -> new TableHeader(
                        Arrays.asList((String[]) row.getArray("names").getArray()),
                        row.getLong("revision"),
                        row.getString("writer")))
                .findOne();
    }

    static void put(Handle handle, String company, String file, List<String> names, long revision) {
        handle.createUpdate(Sql.of(TableHeaders.class, "put"))
                .bind("company", company)
                .bind("file", file)
                .bindArray("names", String.class, names)
                .bind("revision", revision)
                .execute();
    }

    static void touch(Handle handle, String company, String file, long revision) {
        handle.createUpdate(Sql.of(TableHeaders.class, "touch"))
                .bind("company", company)
                .bind("file", file)
                .bind("revision", revision)
                .execute();
    }

    static void remove(Handle handle, String company, String file) {
        handle.createUpdate(Sql.of(TableHeaders.class, "remove"))
                .bind("company", company)
                .bind("file", file)
                .execute();
    }
}
