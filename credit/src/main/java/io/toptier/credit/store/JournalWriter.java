package io.toptier.credit.store;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.toptier.credit.CreditEntry;
import io.toptier.credit.format.EntryFields;
import io.toptier.credit.store.Bookings.Booking;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Place;
import io.toptier.workspace.Workspace;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the booking after those that are there now: beside its place, and then moved, so that it is whole. */
final class JournalWriter {
    private final Workspace workspace;
    private final LocalDate day;
    private final Bookings before;

    JournalWriter(Workspace workspace, LocalDate day) {
        this.workspace = workspace;
        this.day = day;
        this.before = Bookings.of(workspace);
    }

    /** A day before the last booking's has its statement, and gets no more entries. */
    Optional<Finding> refusal() {
        return before.last().filter(last -> day.isBefore(last.day())).map(this::beforeTheLast);
    }

    /** @param chain behind the last booking */
    Kept add(List<CreditEntry> entries, Chain chain, boolean dryRun) {
        if (entries.isEmpty()) {
            return new Kept.Nothing();
        }
        var place = workspace.file(Bookings.FOLDER).resolve(Booking.name(before.next(), day));
        try {
            var head = dryRun ? write(entries, chain, OutputStream.nullOutputStream()) : write(entries, chain, place);
            return new Kept.Written(workspace.nameOf(place), entries, head, dryRun);
        } catch (FileAlreadyExistsException taken) {
            return Kept.Refused.because(busy(taken.getFile()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The file beside the place lets one writer in at a time. */
    private String write(List<CreditEntry> entries, Chain chain, Path place) throws IOException {
        Files.createDirectories(place.toAbsolutePath().getParent());
        var beside = place.resolveSibling(".%04d.part".formatted(before.next()));
        try (var channel = FileChannel.open(beside, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            return write(entries, chain, place, beside, channel);
        }
    }

    private String write(List<CreditEntry> entries, Chain chain, Path place, Path beside, FileChannel channel)
            throws IOException {
        try {
            var head = write(entries, chain, Channels.newOutputStream(channel));
            channel.force(true);
            if (!Bookings.of(workspace).equals(before)) {
                throw new FileAlreadyExistsException(place.toString());
            }
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
            return head;
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static String write(List<CreditEntry> entries, Chain chain, OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
        csv.writeRecord(JournalReader.HEADER);
        var hash = "";
        for (int at = 0; at < entries.size(); at++) {
            var fields = new ArrayList<>(EntryFields.of(entries.get(at)));
            hash = at == entries.size() - 1 ? chain.last(fields, entries.size()) : chain.next(fields);
            fields.add(hash);
            csv.writeRecord(fields);
        }
        csv.flush();
        return hash;
    }

    private Finding beforeTheLast(Booking last) {
        return Finding.error(
                "booking-before-the-last",
                Place.file(workspace.nameOf(last.file())),
                "a booking as known by " + day + ", after one as known by " + last.day(),
                "a day not before " + last.day(),
                "restate as known by " + last.day() + " or later; to see what was wanted earlier, ask for a statement");
    }

    private Finding busy(String file) {
        return Finding.error(
                "journal-busy",
                Place.file(workspace.nameOf(Path.of(file))),
                "a booking that another run is writing, or has broken off",
                "one booking at a time",
                "run it again when the other has ended; where none is running, remove the file if its name ends in .part");
    }
}
