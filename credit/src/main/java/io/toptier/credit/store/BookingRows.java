package io.toptier.credit.store;

import io.toptier.credit.format.EntryFields;
import io.toptier.kernel.Decimals;
import io.toptier.workspace.store.Sql;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The entries of a booking as rows. */
final class BookingRows {
    private static final String AMOUNT = "amount";
    private static final String AMOUNT_USD = "amount_usd";

    private BookingRows() {}

    static void add(Handle handle, String company, BookingFile booking) {
        handle.createUpdate(Sql.of(BookingRows.class, "add-booking"))
                .bind("company", company)
                .bind("number", booking.number())
                .bind("bookedOn", booking.day())
                .execute();
        var batch = handle.prepareBatch(Sql.of(BookingRows.class, "add-entry"));
        var position = 0;
        for (var fields : booking.entries()) {
            batch.bind("company", company).bind("booking", booking.number()).bind("position", position++);
            for (int at = 0; at < fields.size(); at++) {
                batch.bind(JournalReader.HEADER.get(at), fields.get(at));
            }
            batch.add();
        }
        batch.execute();
    }

    static void write(Handle handle, String company, int number, OutputStream out) throws IOException {
        var booking = handle.createQuery(Sql.of(BookingRows.class, "entries"))
                .bind("company", company)
                .bind("booking", number)
                .map((row, context) -> fields(row))
                .list();
        out.write(new BookingFile(number, LocalDate.EPOCH, booking).bytes());
    }

    private static List<String> fields(ResultSet row) throws SQLException {
        var fields = new ArrayList<String>();
        for (var column : EntryFields.HEADER) {
            fields.add(
                    column.equals(AMOUNT) || column.equals(AMOUNT_USD) ? amount(row, column) : row.getString(column));
        }
        fields.add(row.getString("hash"));
        return fields;
    }

    private static String amount(ResultSet row, String column) throws SQLException {
        BigDecimal amount = row.getBigDecimal(column);
        return amount == null ? "" : Decimals.plain(amount);
    }
}
