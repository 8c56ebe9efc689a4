package io.toptier.desk.month;

import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Month;
import io.toptier.workspace.store.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Which months were closed on the desk, and from which facts. */
public final class Closes {
    private final Jdbi jdbi;

    Closes(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * The last close of a month.
     *
     * @param inputs a digest of the facts it was made from
     * @param by the name of who asked for it
     */
    public record Close(Month month, String inputs, KnownBy knownBy, String by, Instant at) {}

    /** By month. */
    public List<Close> of(String company) {
        return jdbi.withHandle(handle -> handle.createQuery(Sql.of(Closes.class, "of-company"))
                .bind("company", company)
                .map((row, context) -> read(row))
                .list());
    }

    void note(String company, Close close) {
        jdbi.useHandle(handle -> note(handle, company, close));
    }

    static void note(Handle handle, String company, Close close) {
        handle.createUpdate(Sql.of(Closes.class, "note"))
                .bind("company", company)
                .bind("month", close.month().toString())
                .bind("inputs", close.inputs())
                .bind("knownBy", close.knownBy().day())
                .bind("by", close.by())
                .bind("at", close.at())
                .execute();
    }

    private static Close read(ResultSet row) throws SQLException {
        return new Close(
                Month.parse(row.getString("month")).orElseThrow(),
                row.getString("inputs"),
                new KnownBy(row.getObject("known_by", LocalDate.class)),
                row.getString("closed_by"),
                row.getTimestamp("closed_at").toInstant());
    }
}
