package io.toptier.desk.company;

import io.toptier.workspace.store.FactRow;
import io.toptier.workspace.store.FactTable;
import io.toptier.workspace.store.Folders;
import io.toptier.workspace.store.NotKept;
import io.toptier.workspace.store.Shelves;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** One change of one company, while it is made. */
public final class Edit {
    private final Handle handle;
    private final Shelves shelves;
    private final CompanyView base;
    private final long revision;
    private final Set<String> touched = new LinkedHashSet<>();
    private final Map<String, Object> before = new LinkedHashMap<>();
    private final Map<String, Object> after = new LinkedHashMap<>();

    Edit(Handle handle, Shelves shelves, CompanyView base, long revision) {
        this.handle = handle;
        this.shelves = shelves;
        this.base = base;
        this.revision = revision;
    }

    /** Of the transaction, for what else has to happen with it. */
    public Handle handle() {
        return handle;
    }

    public String company() {
        return base.company().id();
    }

    /** The company before the change. */
    public CompanyView base() {
        return base;
    }

    public FactRow add(FactTable table, Map<String, String> cells) {
        demandByRows(table);
        var row = table.add(handle, company(), cells, revision);
        tell(table, null, row);
        return row;
    }

    /**
     * Changes some cells of a row.
     *
     * @param seen the revision that who changes it has seen; null changes whatever there is
     * @throws Stale where somebody changed it meanwhile
     * @throws Absent where there is no such row
     */
    public FactRow change(FactTable table, long row, @Nullable Long seen, Map<String, String> cells) {
        demandByRows(table);
        var old = row(table, row, seen);
        var fresh = table.change(handle, company(), old, cells, revision);
        tell(table, old, fresh);
        return fresh;
    }

    /** As {@link #change}, and the row is gone. */
    public void drop(FactTable table, long row, @Nullable Long seen) {
        demandByRows(table);
        var old = row(table, row, seen);
        table.drop(handle, company(), old, revision);
        tell(table, old, null);
    }

    public List<FactRow> rows(FactTable table) {
        return table.rows(handle, company());
    }

    public void put(String path, byte[] content) {
        put(path, new ByteArrayInputStream(content));
    }

    public void put(String path, InputStream content) {
        try {
            shelves.put(handle, company(), Paths.demandInside(path), content, revision);
            touched.add(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public void remove(String path) {
        shelves.remove(handle, company(), path);
        touched.add(path);
    }

    /**
     * Makes the company's files those of a folder; what is hidden there, as {@code .git}, stays outside.
     *
     * @param missing whether a file that the folder does not have is removed
     * @return what was added, changed or removed, by path
     */
    public Map<String, String> take(Path folder, boolean missing) {
        var changes = new TreeMap<String, String>();
        var files = Folders.files(folder);
        files.keySet().removeIf(path -> path.startsWith(".") || path.contains("/."));
        files.forEach((path, file) -> {
            var known = base.has(path);
            if (!known || !same(path, base.folder().resolve(path), file)) {
                putFile(path, file);
                changes.put(path, known ? "changed" : "added");
            }
        });
        if (missing) {
            base.checkout().stamps().keySet().stream()
                    .filter(path -> !files.containsKey(path))
                    .forEach(path -> {
                        remove(path);
                        changes.put(path, "removed");
                    });
        }
        after.put("files", changes);
        return changes;
    }

    /** Adds to what the audit says of this change. */
    public void tell(String name, @Nullable Object was, @Nullable Object is) {
        if (was != null) {
            before.put(name, was);
        }
        if (is != null) {
            after.put(name, is);
        }
    }

    Set<String> touched() {
        return touched;
    }

    Map<String, Object> before() {
        return before;
    }

    Map<String, Object> after() {
        return after;
    }

    private FactRow row(FactTable table, long row, @Nullable Long seen) {
        var found = table.row(handle, company(), row)
                .orElseThrow(() -> new Absent("there is no such row in " + table.file()));
        if (seen != null && found.revision() != seen) {
            throw new Stale("the row of " + table.file());
        }
        return found;
    }

    private void demandByRows(FactTable table) {
        if (!shelves.isByRows(handle, company(), table)) {
            throw new NotKept(List.of(Soundness.notByRows(table.file())));
        }
        touched.add(table.file());
    }

    private void tell(FactTable table, @Nullable FactRow was, @Nullable FactRow is) {
        tell(
                table.file() + " row " + (is == null ? Objects.requireNonNull(was) : is).row(),
                cells(was, is),
                cells(is, was));
    }

    /** The cells that differ from the other's; all of them where there is no other. */
    private static @Nullable Map<String, String> cells(@Nullable FactRow row, @Nullable FactRow other) {
        if (row == null) {
            return null;
        }
        var cells = new TreeMap<>(row.cells());
        cells.entrySet()
                .removeIf(cell -> other == null
                        ? cell.getValue().isEmpty()
                        : other.cell(cell.getKey()).equals(cell.getValue()));
        return cells;
    }

    private void putFile(String path, Path file) {
        try (var in = Files.newInputStream(file)) {
            put(path, in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean same(String path, Path one, Path other) {
        try {
            return Files.mismatch(one, other) < 0
                    || (RoomShelves.table(path).isPresent()
                            && FactTable.sameCells(Files.readAllBytes(one), Files.readAllBytes(other)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What the files of the touched tables are now, for who checks them. */
    Map<String, byte[]> changedFiles() {
        var files = new LinkedHashMap<String, byte[]>();
        var held = new ArrayList<String>();
        shelves.held(handle, company()).forEach(one -> held.add(one.path()));
        for (var path : touched) {
            if (held.contains(path) && Soundness.checks(path)) {
                files.put(path, bytes(path));
            }
        }
        return files;
    }

    private byte[] bytes(String path) {
        var out = new ByteArrayOutputStream();
        try {
            shelves.write(handle, company(), path, out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }
}
