package io.toptier.workspace.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** Files that are kept as the bytes they are, with every version they had. */
public final class Documents implements Shelf {
    @Override
    public boolean takes(String path) {
        return true;
    }

    @Override
    public boolean put(Handle handle, String company, String path, byte[] content, long revision) {
        put(handle, company, path, new ByteArrayInputStream(content), revision);
        return true;
    }

    /** As the other, for files of any length. */
    public void put(Handle handle, String company, String path, InputStream content, long revision) {
        try {
            var digest = Contents.put(handle, content);
            handle.createUpdate(Sql.of(Documents.class, "put"))
                    .bind("company", company)
                    .bind("path", path)
                    .bind("digest", digest)
                    .bind("revision", revision)
                    .execute();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void remove(Handle handle, String company, String path) {
        handle.createUpdate(Sql.of(Documents.class, "remove"))
                .bind("company", company)
                .bind("path", path)
                .execute();
    }

    @Override
    public List<Held> held(Handle handle, String company) {
        return handle.createQuery(Sql.of(Documents.class, "held"))
                .bind("company", company)
                .map((row, context) -> new Held(row.getString("path"), row.getString("digest")))
                .list();
    }

    @Override
    public void write(Handle handle, String company, String path, OutputStream out) throws IOException {
        var digest = handle.createQuery(Sql.of(Documents.class, "digest"))
                .bind("company", company)
                .bind("path", path)
                .mapTo(String.class)
                .one();
        Contents.write(handle, digest, out);
    }

    /** The company's revision that each was last written in, by path. */
    Map<String, Long> revisions(Handle handle, String company) {
        return handle.createQuery(Sql.of(Documents.class, "revisions"))
                .bind("company", company)
                .reduceRows(new TreeMap<String, Long>(), (revisions, row) -> {
                    revisions.put(row.getColumn("path", String.class), row.getColumn("revision", Long.class));
                    return revisions;
                });
    }

    /** Whether the company has it here. */
    boolean has(Handle handle, String company, String path) {
        return handle.createQuery(Sql.of(Documents.class, "digest"))
                .bind("company", company)
                .bind("path", path)
                .mapTo(String.class)
                .findOne()
                .isPresent();
    }
}
