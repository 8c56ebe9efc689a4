package io.toptier.consumption.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A run in its folder, with the manifest that Azure writes last. */
final class DroppedRun {
    private final Drop drop;
    private final String path;
    private final List<Map<String, @Nullable Object>> blobs = new ArrayList<>();
    private @Nullable Object rows;
    private long bytes;
    private boolean countsRows = true;
    private int uncounted;
    private String submitted = "2023-12-08T05:12:47.1234567Z";
    private String from = "2023-11-01";
    private String to = "2023-11-30";
    private String scope = "/subscriptions/" + ExportText.SUBSCRIPTION;
    private String type = "FocusCost";
    private String dataVersion = "1.0";

    DroppedRun(Drop drop, String path) {
        this.drop = drop;
        this.path = path;
    }

    DroppedRun submitted(String time) {
        submitted = time;
        return this;
    }

    DroppedRun days(String first, String last) {
        from = first;
        to = last;
        return this;
    }

    DroppedRun dataset(String name, String version) {
        type = name;
        dataVersion = version;
        return this;
    }

    DroppedRun scope(String id) {
        scope = id;
        return this;
    }

    /** As the API of March 2025 leaves it: {@code dataRowCount} is null. */
    DroppedRun withoutRowCounts() {
        countsRows = false;
        return this;
    }

    DroppedRun part(ExportText text) {
        return part(text.csv(), text.rows());
    }

    DroppedRun part(String text, long rowCount) {
        return part(text.getBytes(StandardCharsets.UTF_8), ".csv", rowCount);
    }

    DroppedRun part(byte[] content, String ending, long rowCount) {
        var name = String.format(Locale.ROOT, "part_%d_0001%s", blobs.size(), ending);
        drop.file(path + "/" + name, content);
        return listed(path + "/" + name, (long) content.length, countsRows ? (Long) rowCount : null);
    }

    /** A blob in the manifest, whether there is a file or not. */
    DroppedRun listed(String blobName, @Nullable Long byteCount, @Nullable Long rowCount) {
        var blob = new TreeMap<String, @Nullable Object>();
        blob.put("blobName", blobName);
        blob.put("byteCount", byteCount);
        blob.put("dataRowCount", rowCount);
        blobs.add(blob);
        bytes += byteCount == null ? 0 : byteCount;
        rows = rowCount == null ? rows : (Object) ((rows instanceof Long sum ? sum : 0L) + rowCount);
        return this;
    }

    DroppedRun totalRows(long count) {
        rows = count;
        return this;
    }

    /** Says that there are so many blobs, however many it lists. */
    DroppedRun blobCount(int count) {
        uncounted = count - blobs.size();
        return this;
    }

    /** The manifest of today's exports. */
    Drop manifest() {
        return manifest("manifest.json", summary("2024-04-01", true));
    }

    /** The manifest of the first partitioned exports, which says nothing of the run. */
    Drop legacyManifest() {
        return manifest("_manifest.json", summary("2021-01-01", false));
    }

    private Map<String, @Nullable Object> summary(String version, boolean tellsOfTheRun) {
        var manifest = new TreeMap<String, @Nullable Object>();
        manifest.put("manifestVersion", version);
        manifest.put("blobCount", blobs.size() + uncounted);
        manifest.put("byteCount", bytes);
        manifest.put("dataRowCount", rows);
        manifest.put("blobs", blobs);
        if (tellsOfTheRun) {
            manifest.put(
                    "exportConfig",
                    Map.of(
                            "exportName",
                            "daily",
                            "resourceId",
                            scope + "/providers/Microsoft.CostManagement/exports/" + path.hashCode(),
                            "type",
                            type,
                            "dataVersion",
                            dataVersion));
            manifest.put(
                    "runInfo",
                    Map.of(
                            "runId", "run-" + submitted.substring(0, 10),
                            "submittedTime", submitted,
                            "startDate", from + "T00:00:00",
                            "endDate", to + "T00:00:00+00:00"));
        }
        return manifest;
    }

    private Drop manifest(String name, Map<String, @Nullable Object> summary) {
        drop.file(path + "/" + name, JsonMapper.shared().writeValueAsString(summary));
        return drop;
    }
}
