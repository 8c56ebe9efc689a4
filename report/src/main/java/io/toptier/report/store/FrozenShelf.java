package io.toptier.report.store;

import io.toptier.kernel.Finding;
import io.toptier.kernel.Place;
import io.toptier.workspace.store.NotKept;
import io.toptier.workspace.store.Shelf;
import io.toptier.workspace.store.Sql;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

/** The files of frozen months in the database: only added to, never replaced. */
public final class FrozenShelf implements Shelf {
    private static final Pattern PATH =
            Pattern.compile("months/(?<month>\\d{4}-\\d{2})/rev-(?<revision>\\d{1,6})(/[^/]+|-submitted\\.json)");

    @Override
    public boolean takes(String path) {
        return PATH.matcher(path).matches();
    }

    /** @throws NotKept where another file is frozen under the same name */
    @Override
    public boolean put(Handle handle, String company, String path, byte[] content, long revision) {
        var name = PATH.matcher(path);
        if (!name.matches()) {
            return false;
        }
        var added = handle.createUpdate(Sql.of(FrozenShelf.class, "add"))
                .bind("company", company)
                .bind("path", path)
                .bind("month", name.group("month"))
                .bind("revision", Integer.parseInt(name.group("revision")))
                .bind("content", content)
                .bind("frozenIn", revision)
                .execute();
        if (added == 0 && !Arrays.equals(content(handle, company, path), content)) {
            throw new NotKept(List.of(frozen(path)));
        }
        return true;
    }

    @Override
    public void remove(Handle handle, String company, String path) {
        throw new NotKept(List.of(frozen(path)));
    }

    @Override
    public List<Held> held(Handle handle, String company) {
        return handle.createQuery(Sql.of(FrozenShelf.class, "held"))
                .bind("company", company)
                .map((row, context) -> new Held(row.getString("path"), "frozen by " + row.getString("writer")))
                .list();
    }

    @Override
    public void write(Handle handle, String company, String path, OutputStream out) throws IOException {
        out.write(content(handle, company, path));
    }

    private static byte[] content(Handle handle, String company, String path) {
        return handle.createQuery(Sql.of(FrozenShelf.class, "content"))
                .bind("company", company)
                .bind("path", path)
                .mapTo(byte[].class)
                .one();
    }

    private static Finding frozen(String path) {
        return Finding.error(
                "month-already-frozen",
                Place.file(path),
                "another content for a file of a frozen month",
                "a frozen month as it was",
                "restate the month: that makes a revision beside it");
    }
}
