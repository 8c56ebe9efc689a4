package io.toptier.report.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A workbook without the moment it was made in, so that the same content is the same bytes. */
final class SteadyZip {
    private static final String PROPERTIES = "docProps/core.xml";
    private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);

    private SteadyZip() {}

    static byte[] of(byte[] workbook) {
        try {
            var file = Files.createTempFile("month", ".xlsx"); // a stream of such entries cannot be read in passing
            try {
                Files.write(file, workbook);
                return repacked(new ZipFile(file.toFile()));
            } finally {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static byte[] repacked(ZipFile workbook) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (workbook;
                var out = new ZipOutputStream(bytes)) {
            for (var entry : Collections.list(workbook.entries())) {
                var steady = new ZipEntry(entry.getName());
                steady.setTimeLocal(EARLIEST);
                out.putNextEntry(steady);
                var content = workbook.getInputStream(entry).readAllBytes();
                out.write(entry.getName().equals(PROPERTIES) ? timeless(content) : content);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] timeless(byte[] properties) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll("<dcterms:created[^>]*>[^<]*</dcterms:created>", "")
                .getBytes(StandardCharsets.UTF_8);
    }
}
