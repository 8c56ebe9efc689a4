package io.toptier.consumption.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.toptier.consumption.Side;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/** Writes a run as Azure does: parts and a manifest, below the folder of its export. */
final class RunOnDisk {
    private final Shape shape;
    private final Side side;
    private final Path export;
    private final List<String> columns;

    RunOnDisk(Shape shape, Side side, Path export) {
        this.shape = shape;
        this.side = side;
        this.export = export;
        this.columns = shape.columns().stream()
                .filter(column -> column.toLowerCase(Locale.ROOT).contains("quantity")
                        || roleOf(column).isPresent())
                .toList();
    }

    /** One plain file. */
    void whole(List<GeneratedRow> rows, String submitted) {
        write(submitted, List.of(new Part("part_0_0001.csv", csv(columns, rows, "\n"), rows.size())));
    }

    /** Any number of files, of which each may be packed, start with a byte order mark and have an order of its own. */
    void cut(List<GeneratedRow> rows, String submitted, Random random) {
        var parts = new ArrayList<Part>();
        var left = new ArrayList<>(rows);
        Collections.shuffle(left, random);
        do {
            var count = left.isEmpty() ? 0 : 1 + random.nextInt(left.size());
            parts.add(part(parts.size(), left.subList(0, count), random));
            left.subList(0, count).clear();
        } while (!left.isEmpty());
        Collections.shuffle(parts, random);
        write(submitted, parts);
    }

    private Part part(int number, List<GeneratedRow> rows, Random random) {
        var order = new ArrayList<>(columns);
        if (random.nextInt(3) == 0) {
            Collections.shuffle(order, random);
        }
        var text = (random.nextBoolean() ? "\uFEFF" : "") + csv(order, rows, random.nextBoolean() ? "\r\n" : "\n");
        var name = "part_" + number + "_0001.csv" + (random.nextBoolean() ? ".gz" : "");
        return new Part(name, text, rows.size());
    }

    private void write(String submitted, List<Part> parts) {
        try {
            var folder = Files.createDirectories(export.resolve("20231101-20231130")
                    .resolve(submitted.replaceAll("\\D", ""))
                    .resolve("5d0e"));
            var blobs = new ArrayList<String>();
            for (var part : parts) {
                var bytes = part.bytes();
                Files.write(folder.resolve(part.name()), bytes);
                blobs.add("{\"blobName\": \"exports/%s\", \"byteCount\": %d, \"dataRowCount\": %d}"
                        .formatted(part.name(), bytes.length, part.rows()));
            }
            Files.writeString(folder.resolve("manifest.json"), manifest(submitted, String.join(", ", blobs)));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private String manifest(String submitted, String blobs) {
        var type = switch (shape.family()) {
            case FOCUS -> "FocusCost";
            case USAGE_ONLY -> "Usage";
            case COST_DETAILS -> side == Side.BILLED ? "ActualCost" : "AmortizedCost";
        };
        return """
                {"exportConfig": {"dataVersion": "%s", "type": "%s"},
                 "runInfo": {"runId": "%s", "submittedTime": "%s",
                  "startDate": "2023-11-01T00:00:00", "endDate": "2023-11-30T00:00:00"},
                 "dataRowCount": null, "blobs": [%s]}
                """.formatted(shape.dataVersions().get(0), type, submitted, submitted, blobs);
    }

    private String csv(List<String> order, List<GeneratedRow> rows, String lineEnd) {
        var text = new StringBuilder(String.join(",", order)).append(lineEnd);
        for (var row : rows) {
            text.append(order.stream().map(column -> quoted(text(column, row))).collect(Collectors.joining(",")))
                    .append(lineEnd);
        }
        return text.toString();
    }

    private String text(String column, GeneratedRow row) {
        return roleOf(column).map(role -> text(role, row)).orElseGet(() -> Integer.toString(row.number()));
    }

    private Optional<Role> roleOf(String column) {
        return shape.roles().entrySet().stream()
                .filter(role -> Shape.folded(role.getValue()).contains(Shape.folded(column)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private String text(Role role, GeneratedRow row) {
        return switch (role) {
            case EFFECTIVE_COST -> row.effective();
            case BILLED_COST -> row.billed();
            case COST -> side == Side.BILLED ? row.billed() : row.effective();
            case PERIOD_START, DAY -> shape.dates().get(0).example();
            default -> row.texts().getOrDefault(role, "");
        };
    }

    private static String quoted(String text) {
        return text.matches("[^\",\r\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private record Part(String name, String text, int rows) {
        byte[] bytes() throws IOException {
            if (!name.endsWith(".gz")) {
                return text.getBytes(UTF_8);
            }
            var packed = new ByteArrayOutputStream();
            try (var gzip = new GZIPOutputStream(packed)) {
                gzip.write(text.getBytes(UTF_8));
            }
            return packed.toByteArray();
        }
    }
}
