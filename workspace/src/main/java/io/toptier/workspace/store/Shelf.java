package io.toptier.workspace.store;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Where a room keeps some of a company's files. All its work is in the caller's transaction. */
public interface Shelf {
    /** Whether files of this path belong here. */
    boolean takes(String path);

    /**
     * Keeps a file in the place of the one before it.
     *
     * @param revision of the company that the file is new in
     * @return false, and nothing kept, where the shelf could not give the same file back
     */
    boolean put(Handle handle, String company, String path, byte[] content, long revision);

    /** Forgets a file; nothing where there is none. */
    void remove(Handle handle, String company, String path);

    /** What the company has here, by path. */
    List<Held> held(Handle handle, String company);

    /** Writes a file that is held. */
    void write(Handle handle, String company, String path, OutputStream out) throws IOException;

    /**
     * A file on a shelf.
     *
     * @param stamp another one whenever the content is another
     */
    record Held(String path, String stamp) {}
}
