package io.toptier.desk.database;

import static java.util.stream.Collectors.joining;

import io.toptier.workspace.store.Sql;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** A table of a room, with its columns. */
record BackedUpTable(String schema, String table, List<String> columns) {

    /** Those that others refer to come first. */
    static List<BackedUpTable> all(Handle handle) {
        return handle.createQuery(Sql.of(BackedUpTable.class, "tables"))
                .bindArray("schemas", String.class, Migrations.SCHEMAS)
                .map((row, context) ->
                        new BackedUpTable(row.getString("schema"), row.getString("name"), Arrays.asList((String[])
                                row.getArray("columns").getArray())))
                .list();
    }

    /** {@code deals.deal}. */
    String name() {
        return schema + "." + table;
    }

    String entry() {
        return name() + ".copy";
    }

    String copyOut() {
        return "copy " + name() + " (" + quoted() + ") to stdout";
    }

    String copyIn() {
        return "copy " + name() + " (" + quoted() + ") from stdin";
    }

    long rows(Handle handle) {
        return handle.createQuery("select count(*) from <table>")
                .define("table", name())
                .mapTo(Long.class)
                .one();
    }

    /** The numbers that the database gives go on after those that came in. */
    void continueNumbers(Handle handle) {
        handle.createQuery(Sql.of(BackedUpTable.class, "identity-columns"))
                .bind("schema", schema)
                .bind("table", table)
                .mapTo(String.class)
                .list()
                .forEach(column -> handle.createQuery(Sql.of(BackedUpTable.class, "continue-numbers"))
                        .define("table", name())
                        .define("column", column)
                        .bind("name", name())
                        .bind("key", column)
                        .mapTo(Long.class)
                        .one());
    }

    private String quoted() {
        return columns.stream().map(column -> '"' + column + '"').collect(joining(", "));
    }
}
