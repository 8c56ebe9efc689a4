package io.toptier.bench;

import io.toptier.bench.azure.Delivery;
import io.toptier.bench.azure.ExportRun;
import io.toptier.bench.azure.Format;
import io.toptier.bench.azure.Manifest;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/** One run of the big export: its files, written side by side on all cores, and its manifest. */
final class BigRun {

    private static final int GZIP_BUFFER = 1 << 16;

    private final BigLines lines;
    private final ExportRun run;
    private final Format format;
    private final Path folder;

    BigRun(BigLines lines, ExportRun run, Format format, Path workspace) {
        this.lines = lines;
        this.run = run;
        this.format = format;
        this.folder = workspace.resolve(run.folderWithContainer());
    }

    /** Returns the exact sum of all costs. */
    BigDecimal write(long count, int files) throws IOException {
        Files.createDirectories(folder);
        var parts = IntStream.range(0, files)
                .parallel()
                .mapToObj(part -> part(part, count * (part + 1) / files - count * part / files))
                .toList();
        var blobs = parts.stream().map(Part::blob).toList();
        new Manifest(run, new Delivery(files, format, false), blobs).write(folder);
        return parts.stream().map(Part::total).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Part part(int part, long count) {
        var file = folder.resolve(format.fileName(part));
        try {
            var total = format == Format.PARQUET ? parquet(file, part, count) : text(file, part, count);
            return new Part(new Manifest.Blob(format.fileName(part), Files.size(file), count), total);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private BigDecimal parquet(Path file, int part, long count) throws IOException {
        var csv = file.resolveSibling("part_" + part + ".tmp");
        var total = text(csv, part, count);
        Parquet.fromCsv(csv, file);
        Files.delete(csv);
        return total;
    }

    private BigDecimal text(Path file, int part, long count) throws IOException {
        var isActual = run.export().dataset().type().equals("ActualCost");
        try (var out = open(file)) {
            return lines.write(out, count, List.of(isActual, part).hashCode(), isActual);
        }
    }

    private OutputStream open(Path file) throws IOException {
        var out = Files.newOutputStream(file);
        return format == Format.CSV_GZ ? new GZIPOutputStream(out, GZIP_BUFFER) : out;
    }

    private record Part(Manifest.Blob blob, BigDecimal total) {}
}
