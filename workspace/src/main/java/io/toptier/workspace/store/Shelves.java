package io.toptier.workspace.store;

import io.toptier.workspace.store.Shelf.Held;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** All the files of companies: each on the shelf of the room it belongs to, or as a document. */
public final class Shelves {
    private static final int LARGEST_TABLE = 64 << 20;

    private final Documents documents = new Documents();
    private final List<Shelf> rooms;

    public Shelves(List<? extends Shelf> rooms) {
        this.rooms = List.copyOf(rooms);
    }

    /** Keeps a file in the place of the one before it; what no room can give back as it is becomes a document. */
    public void put(Handle handle, String company, String path, InputStream content, long revision) throws IOException {
        var shelf = shelf(path);
        if (shelf.isEmpty()) {
            documents.put(handle, company, path, content, revision);
            return;
        }
        var start = content.readNBytes(LARGEST_TABLE);
        if (start.length < LARGEST_TABLE && shelf.get().put(handle, company, path, start, revision)) {
            documents.remove(handle, company, path);
            return;
        }
        if (shelf.get() instanceof FactTable) {
            shelf.get().remove(handle, company, path);
        }
        var whole = new SequenceInputStream(new ByteArrayInputStream(start), content);
        documents.put(handle, company, path, whole, revision);
    }

    public void remove(Handle handle, String company, String path) {
        shelf(path).ifPresent(shelf -> shelf.remove(handle, company, path));
        documents.remove(handle, company, path);
    }

    /** By path. */
    public List<Held> held(Handle handle, String company) {
        var held = new ArrayList<>(documents.held(handle, company));
        rooms.forEach(shelf -> held.addAll(shelf.held(handle, company)));
        held.sort(Comparator.comparing(Held::path));
        return List.copyOf(held);
    }

    /**
     * The company's revision that each document or table was last written in, by path; frozen reports and bookings are
     * never written again and not among them.
     */
    public SortedMap<String, Long> revisions(Handle handle, String company) {
        var revisions = new TreeMap<>(documents.revisions(handle, company));
        for (var room : rooms) {
            if (room instanceof FactTable table) {
                TableHeaders.of(handle, company, table.file())
                        .ifPresent(header -> revisions.put(table.file(), header.revision()));
            }
        }
        return revisions;
    }

    public void write(Handle handle, String company, String path, OutputStream out) throws IOException {
        if (documents.has(handle, company, path)) {
            documents.write(handle, company, path, out);
        } else {
            shelf(path).orElseThrow().write(handle, company, path, out);
        }
    }

    /**
     * Whether a table's rows can be changed one by one: it is on its room's shelf, or not there yet.
     *
     * <p>A table that had to be kept as the document it is has to be mended as a whole first.
     */
    public boolean isByRows(Handle handle, String company, FactTable table) {
        return !documents.has(handle, company, table.file());
    }

    private Optional<Shelf> shelf(String path) {
        return rooms.stream().filter(shelf -> shelf.takes(path)).findFirst();
    }
}
