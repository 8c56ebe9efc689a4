package io.toptier.consumption.format;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Place;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Reads a CSV export record by record, as RFC 4180 has it: slower than a scan, but it knows each record's line. */
final class CsvFile {
    private static final int BUFFER = 1 << 16;

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
        InputStream in = Files.newInputStream(file.path());
        if (file.kind() == ExportFile.Kind.CSV_GZ) {
            in = new GZIPInputStream(in, BUFFER);
        }
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new InputStreamReader(in, decoder);
    }

    private static Throwable root(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static Finding unreadable(ExportFile file, Throwable cause) {
        var place = Place.file(file.name());
        if (cause instanceof EOFException || cause instanceof ZipException) {
            return Finding.error(
                    "truncated-file",
                    place,
                    "gzip data that ends too early",
                    "a whole gzip file",
                    "download the file again");
        }
        if (cause instanceof CharacterCodingException) {
            return Finding.error(
                    "not-utf-8",
                    place,
                    "bytes that are no UTF-8",
                    "UTF-8, as Azure writes it",
                    "save the file as CSV UTF-8, or use Azure's own file");
        }
        return Finding.error(
                "unreadable-file",
                place,
                String.valueOf(cause.getMessage()),
                "comma-separated values as RFC 4180 has them",
                "download the file again");
    }
}
