package io.toptier.credit.store;

import io.toptier.kernel.Finding;
import io.toptier.kernel.Place;
import io.toptier.workspace.store.NotKept;
import io.toptier.workspace.store.Shelf;
import io.toptier.workspace.store.Sql;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The journal of credit in the database: a row an entry, only added to, given back to the byte. */
public final class JournalShelf implements Shelf {
    @Override
    public boolean takes(String path) {
        return BookingFile.named(path).isPresent();
    }

    /** @throws NotKept where another booking has the number, or it is not the next one */
    @Override
    public boolean put(Handle handle, String company, String path, byte[] content, long revision) {
        var booking = BookingFile.named(path).flatMap(name -> BookingFile.read(name, content));
        if (booking.isEmpty()) {
            return false;
        }
        if (isHeld(handle, company, path)) {
            demandSame(handle, company, path, content);
            return true;
        }
        var next = next(handle, company);
        if (booking.get().number() != next) {
            throw new NotKept(List.of(notNext(path, next)));
        }
        BookingRows.add(handle, company, booking.get());
        return true;
    }

    @Override
    public void remove(Handle handle, String company, String path) {
        throw new NotKept(List.of(booked(path)));
    }

    @Override
    public List<Held> held(Handle handle, String company) {
        return handle.createQuery(Sql.of(JournalShelf.class, "bookings"))
                .bind("company", company)
                .map((row, context) -> {
                    var name = Bookings.Booking.name(
                            row.getInt("number"), row.getDate("booked_on").toLocalDate());
                    return new Held(Bookings.FOLDER + "/" + name, "booked by " + row.getString("writer"));
                })
                .list();
    }

    @Override
    public void write(Handle handle, String company, String path, OutputStream out) throws IOException {
        var number = BookingFile.named(path).orElseThrow().number();
        BookingRows.write(handle, company, number, out);
    }

    private boolean isHeld(Handle handle, String company, String path) {
        return held(handle, company).stream().anyMatch(held -> held.path().equals(path));
    }

    private void demandSame(Handle handle, String company, String path, byte[] content) {
        var kept = new ByteArrayOutputStream();
        try {
            write(handle, company, path, kept);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        if (!Arrays.equals(kept.toByteArray(), content)) {
            throw new NotKept(List.of(booked(path)));
        }
    }

    private static int next(Handle handle, String company) {
        return handle.createQuery(Sql.of(JournalShelf.class, "next"))
                .bind("company", company)
                .mapTo(Integer.class)
                .one();
    }

    private static Finding booked(String path) {
        return Finding.error(
                "journal-altered",
                Place.file(path),
                "another content for a booking",
                "the journal as it was booked",
                "restore the journal as it was booked; it is only ever added to, by 'toptier credit restate'");
    }

    private static Finding notNext(String path, int next) {
        return Finding.error(
                "journal-busy",
                Place.file(path),
                "a booking beside others that came in between",
                "booking " + next + ", the next one",
                "book again: what was booked meanwhile is then counted");
    }
}
