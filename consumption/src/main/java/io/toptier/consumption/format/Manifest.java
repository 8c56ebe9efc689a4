package io.toptier.consumption.format;

import io.toptier.kernel.Counted;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Place;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What Azure writes beside the files of a run, last of all. Two generations exist; the older one says nothing of the run.
 *
 * @param scope whose costs it exports, as a subscription or a billing account; null where the generation does not say
 * @param submitted when the run was asked for; null where the generation does not say
 * @param firstDay of the days it covers; null where the generation does not say
 * @param rows null where unknown, which is not zero
 */
record Manifest(
        @Nullable String runId,
        @Nullable String scope,
        @Nullable Instant submitted,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        Declared declared,
        @Nullable Long rows,
        List<Blob> blobs) {
    /** What stands between a scope and an export's name. */
    private static final String EXPORTS = "/providers/microsoft.costmanagement/exports/";

    private static final JsonMapper JSON = JsonMapper.shared();

    /** A file of the run; {@code name} is relative to the container. */
    record Blob(String name, @Nullable Long bytes, @Nullable Long rows) {}

    /** Empty, with an error, where the file is no manifest. */
    static Optional<Manifest> read(Path file, String name, Findings findings) {
        try {
            var json = JSON.readTree(file);
            if (json.path("blobs").isArray()) {
                var manifest = of(json);
                manifest.miscounted(number(json, "blobCount"), name).ifPresent(findings::add);
                return Optional.of(manifest);
            }
            findings.add(unreadable(name, "no list 'blobs'"));
        } catch (JacksonException | DateTimeParseException broken) {
            findings.add(unreadable(
                    name,
                    String.valueOf(broken.getMessage()).lines().findFirst().orElse("")));
        }
        return Optional.empty();
    }

    private static Manifest of(JsonNode json) {
        var run = json.path("runInfo");
        var config = json.path("exportConfig");
        var blobs = new ArrayList<Blob>();
        json.path("blobs")
                .forEach(blob -> blobs.add(new Blob(
                        blob.path("blobName").asString(""), number(blob, "byteCount"), number(blob, "dataRowCount"))));
        var submitted = text(run, "submittedTime");
        return new Manifest(
                text(run, "runId"),
                scope(text(config, "resourceId")),
                submitted == null ? null : instant(submitted),
                day(text(run, "startDate")),
                day(text(run, "endDate")),
                new Declared(text(config, "dataVersion"), text(config, "type")),
                number(json, "dataRowCount"),
                List.copyOf(blobs));
    }

    private static @Nullable String scope(@Nullable String exportId) {
        var end = exportId == null ? -1 : exportId.toLowerCase(Locale.ROOT).lastIndexOf(EXPORTS);
        return exportId == null || end < 0 ? exportId : exportId.substring(0, end);
    }

    private Optional<Finding> miscounted(@Nullable Long count, String name) {
        return count == null || count == blobs.size()
                ? Optional.empty()
                : Optional.of(Finding.error(
                        "blob-count-differs",
                        Place.file(name).column("blobs"),
                        Counted.of(blobs.size(), "blob"),
                        Counted.of(count, "blob") + ", as 'blobCount' says",
                        "download the whole run again; if it stays, export the run again"));
    }

    /** Azure writes up to seven decimals and sometimes no zone; it means UTC. */
    private static Instant instant(String text) {
        var zoned = text.endsWith("Z") || text.lastIndexOf('+') > 0 || text.lastIndexOf('-') > text.indexOf('T');
        return OffsetDateTime.parse(zoned ? text : text + "Z").toInstant();
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text.substring(0, Math.min(10, text.length())));
    }

    private static @Nullable String text(JsonNode node, String key) {
        var value = node.path(key);
        return value.isString() && !value.asString().isBlank()
                ? value.asString().strip()
                : null;
    }

    private static @Nullable Long number(JsonNode node, String key) {
        var value = node.path(key);
        return value.isIntegralNumber() ? (Long) value.asLong() : null;
    }

    private static Finding unreadable(String name, String seen) {
        return Finding.error(
                "manifest-unreadable",
                Place.file(name),
                seen,
                "a manifest as Cost Management writes it",
                "export the run again");
    }
}
