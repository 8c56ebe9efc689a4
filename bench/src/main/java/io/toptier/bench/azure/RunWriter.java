package io.toptier.bench.azure;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes the files and the manifest of small runs. */
public final class RunWriter {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path workspace;

    /** @param workspace the folder that holds the folder {@code exports} */
    public RunWriter(Path workspace) {
        this.workspace = workspace;
    }

    public void write(ExportRun run, Delivery delivery, List<Line> lines) throws IOException {
        var folder = Files.createDirectories(workspace.resolve(run.folderWithContainer()));
        var blobs = new ArrayList<Manifest.Blob>();
        for (int part = 0; part < delivery.partitions(); part++) {
            var share = part(lines, part, delivery.partitions());
            var name = delivery.format().fileName(part);
            var bytes = bytes(run.export().dataset(), delivery.format(), share);
            Files.write(folder.resolve(name), bytes);
            blobs.add(new Manifest.Blob(name, bytes.length, share.size()));
        }
        new Manifest(run, delivery, blobs).write(folder);
    }

    private static List<Line> part(List<Line> lines, int part, int parts) {
        return lines.subList(lines.size() * part / parts, lines.size() * (part + 1) / parts);
    }

    private static byte[] bytes(Dataset dataset, Format format, List<Line> lines) throws IOException {
        var text = new StringWriter();
        if (dataset.byteOrderMark()) {
            text.write(BYTE_ORDER_MARK);
        }
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(dataset.columns().names());
            lines.forEach(line -> csv.writeRecord(line.fields()));
        }
        var plain = text.toString().getBytes(StandardCharsets.UTF_8);
        return format == Format.CSV_GZ ? StoredGzip.of(plain) : plain;
    }
}
