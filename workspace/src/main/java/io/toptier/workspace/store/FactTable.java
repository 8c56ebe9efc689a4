package io.toptier.workspace.store;

import static java.util.stream.Collectors.joining;

import io.toptier.workspace.Columns;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * A table of a workspace as a table of the database: a column for each that the table may have, as text, as it is written;
 * the room's reader says what it means. Columns of the company's own lie beside them.
 *
 * @param file {@code deals.csv}
 * @param table {@code deals.deal}
 */
public record FactTable(String file, String table, Columns columns) implements Shelf {
    @Override
    public boolean takes(String path) {
        return path.equals(file);
    }

    @Override
    public boolean put(Handle handle, String company, String path, byte[] content, long revision) {
        var csv = FactCsv.parse(content);
        var meaning = csv.flatMap(table -> FactCsv.meaning(table.header(), columns));
        if (csv.isEmpty() || meaning.isEmpty()) {
            return false;
        }
        remove(handle, company, path);
        TableHeaders.put(handle, company, file, csv.get().header(), revision);
        var names = csv.get().header();
        var rows = csv.get().rows().stream()
                .map(fields -> cells(names, meaning.get(), fields))
                .toList();
        insert(handle, company, rows, 0, revision);
        return true;
    }

    @Override
    public void remove(Handle handle, String company, String path) {
        statement(handle, "delete-all").bind("company", company).execute();
        TableHeaders.remove(handle, company, file);
    }

    @Override
    public List<Held> held(Handle handle, String company) {
        return TableHeaders.of(handle, company, file)
                .map(header -> new Held(file, "written by " + header.writer()))
                .stream()
                .toList();
    }

    @Override
    public void write(Handle handle, String company, String path, OutputStream out) throws IOException {
        var header = TableHeaders.of(handle, company, file).orElseThrow().names();
        var meant =
                header.stream().map(name -> columns.meaning(name).orElse(name)).toList();
        var rows = rows(handle, company).stream()
                .map(row -> meant.stream().map(row::cell).toList())
                .toList();
        out.write(new FactCsv(header, rows).bytes());
    }

    /** Whether two files have the same cells in the same rows and columns. */
    public static boolean sameCells(byte[] one, byte[] other) {
        var table = FactCsv.parse(one);
        return table.isPresent() && table.equals(FactCsv.parse(other));
    }

    /**
     * A file of this table with other cells in some rows; empty where it could not be given back as it is.
     *
     * @param change the cells of a row, by column, as they shall be
     */
    public Optional<byte[]> changed(byte[] content, UnaryOperator<Map<String, String>> change) {
        return FactCsv.parse(content)
                .flatMap(csv -> FactCsv.meaning(csv.header(), columns).map(meaning -> {
                    var rows = csv.rows().stream()
                            .map(fields -> change.apply(cells(csv.header(), meaning, fields)))
                            .map(cells -> csv.header().stream()
                                    .map(name -> cells.getOrDefault(meaning.getOrDefault(name, name), ""))
                                    .toList())
                            .toList();
                    return new FactCsv(csv.header(), rows).bytes();
                }));
    }

    /** In the order of the file. */
    public List<FactRow> rows(Handle handle, String company) {
        return handle.createQuery(Sql.of(FactTable.class, "rows"))
                .define("table", table)
                .bind("company", company)
                .map((row, context) -> FactRows.read(row, declared()))
                .list();
    }

    public Optional<FactRow> row(Handle handle, String company, long row) {
        return handle.createQuery(Sql.of(FactTable.class, "row"))
                .define("table", table)
                .bind("company", company)
                .bind("row", row)
                .map((found, context) -> FactRows.read(found, declared()))
                .findOne();
    }

    /** Adds a row at the end; a table that is not there yet begins with the declared columns. */
    public FactRow add(Handle handle, String company, Map<String, String> cells, long revision) {
        demandColumns(handle, company, cells, revision);
        var place = handle.createQuery(Sql.of(FactTable.class, "next-place"))
                .define("table", table)
                .bind("company", company)
                .mapTo(Integer.class)
                .one();
        var row = insert(handle, company, List.of(cells), place, revision).get(0);
        return row(handle, company, row).orElseThrow();
    }

    /** @param cells the new ones of the columns that change */
    public FactRow change(Handle handle, String company, FactRow before, Map<String, String> cells, long revision) {
        demandColumns(handle, company, cells, revision);
        var after = new LinkedHashMap<>(before.cells());
        after.putAll(cells);
        var update = statement(handle, "update")
                .define("sets", declared().stream().map(FactTable::set).collect(joining(", ")))
                .bind("company", company)
                .bind("row", before.row())
                .bind("revision", revision);
        bind(update, after).execute();
        return row(handle, company, before.row()).orElseThrow();
    }

    public void drop(Handle handle, String company, FactRow row, long revision) {
        statement(handle, "delete")
                .bind("company", company)
                .bind("row", row.row())
                .execute();
        TableHeaders.touch(handle, company, file, revision);
    }

    private void demandColumns(Handle handle, String company, Map<String, String> cells, long revision) {
        var names = new ArrayList<>(TableHeaders.of(handle, company, file)
                .map(TableHeaders.TableHeader::names)
                .orElse(columns.inOrder()));
        var known =
                names.stream().map(name -> columns.meaning(name).orElse(name)).toList();
        cells.keySet().stream().filter(name -> !known.contains(name)).forEach(names::add);
        TableHeaders.put(handle, company, file, names, revision);
    }

    private List<Long> insert(
            Handle handle, String company, List<Map<String, String>> rows, int firstPlace, long revision) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var batch = handle.prepareBatch(Sql.of(FactTable.class, "insert"))
                .define("table", table)
                .define("columns", declared().stream().map(FactTable::quoted).collect(joining(", ")))
                .define("values", declared().stream().map(name -> ":c_" + name).collect(joining(", ")));
        for (int at = 0; at < rows.size(); at++) {
            batch.bind("company", company).bind("place", firstPlace + at).bind("revision", revision);
            bind(batch, rows.get(at)).add();
        }
        return batch.executePreparedBatch("row_id").mapTo(Long.class).list();
    }

    private <S extends SqlStatement<S>> S bind(S statement, Map<String, String> cells) {
        declared().forEach(name -> statement.bind("c_" + name, cells.getOrDefault(name, "")));
        return statement.bind("more", FactRows.more(cells, declared()));
    }

    private org.jdbi.v3.core.statement.Update statement(Handle handle, String name) {
        return handle.createUpdate(Sql.of(FactTable.class, name)).define("table", table);
    }

    private List<String> declared() {
        return columns.inOrder();
    }

    private static Map<String, String> cells(List<String> names, Map<String, String> meaning, List<String> fields) {
        var cells = new LinkedHashMap<String, String>();
        for (int at = 0; at < names.size(); at++) {
            cells.put(meaning.getOrDefault(names.get(at), names.get(at)), fields.get(at));
        }
        return cells;
    }

    private static String quoted(String column) {
        return '"' + column + '"';
    }

    private static String set(String column) {
        return quoted(column) + " = :c_" + column;
    }
}
