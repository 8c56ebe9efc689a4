package io.toptier.consumption.format;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Place;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Reads a CSV export record by record, as RFC 4180 has it: slower than a scan, but it knows each record's line. */
final class CsvFile {
    private static final int BUFFER = 1 << 16;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    /** How the parser says where it stopped. */
    private static final Pattern LOCATED = Pattern.compile("(?<seen>.*) \\(record starting at line (?<line>\\d+)\\)");

    private CsvFile() {}

    /** Hands over records until the taker has enough; what stops the reading is a finding. */
    static void read(ExportFile file, Findings findings, Predicate<CsvRecord> taker) {
        try (var reader = reader(file);
                var records = CsvReader.builder()
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .skipEmptyLines(true)
                        .maxBufferSize(1 << 26)
                        .ofCsvRecord(reader)) {
            for (var all = records.iterator(); all.hasNext(); ) {
                if (!taker.test(all.next())) {
                    return;
                }
            }
        } catch (IOException | UncheckedIOException | CsvParseException unreadable) {
            findings.add(unreadable(file, root(unreadable)));
        }
    }

    private static Reader reader(ExportFile file) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = Files.newInputStream(file.path());
        try {
            var plain = file.kind() == ExportFile.Kind.CSV_GZ ? new GZIPInputStream(bytes, BUFFER) : bytes;
            return withoutByteOrderMark(new BufferedReader(new InputStreamReader(plain, decoder), BUFFER));
        } catch (IOException unreadable) {
            bytes.close();
            throw unreadable;
        }
    }

    private static Reader withoutByteOrderMark(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    private static Throwable root(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static Finding unreadable(ExportFile file, Throwable cause) {
        if (cause instanceof EOFException) {
            return Finding.error(
                    "truncated-file",
                    Place.file(file.name()),
                    "gzip data that ends too early",
                    "a whole gzip file",
                    "download the file again");
        }
        return cause instanceof CharacterCodingException
                ? notUtf8(file, "bytes that are no UTF-8")
                : broken(file, String.valueOf(cause.getMessage()));
    }

    static Finding notUtf8(ExportFile file, String seen) {
        return Finding.error(
                "not-utf-8",
                Place.file(file.name()),
                seen,
                "UTF-8, as Azure writes it",
                "save the file as CSV UTF-8, or use Azure's own file; it was not read to its end");
    }

    private static Finding broken(ExportFile file, String message) {
        var located = LOCATED.matcher(message);
        return Finding.error(
                "unreadable-file",
                located.matches()
                        ? Place.line(file.name(), Long.parseLong(located.group("line")))
                        : Place.file(file.name()),
                located.matches() ? located.group("seen") : message,
                "comma-separated values as RFC 4180 has them",
                "download the file again, or correct its quotes; from here on it was not read");
    }
}
