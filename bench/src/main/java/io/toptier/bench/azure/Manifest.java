package io.toptier.bench.azure;

import io.toptier.bench.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The {@code manifest.json} that Azure writes last into the folder of a run. */
public record Manifest(ExportRun run, Delivery delivery, List<Blob> blobs) {

    /** One delivered file. */
    public record Blob(String fileName, long bytes, long rows) {}

    public void write(Path folder) throws IOException {
        Files.write(folder.resolve("manifest.json"), Json.bytes(content()));
    }

    private Map<String, @Nullable Object> content() {
        var content = new LinkedHashMap<String, @Nullable Object>();
        content.put("manifestVersion", "2024-04-01");
        content.put("byteCount", blobs.stream().mapToLong(Blob::bytes).sum());
        content.put("blobCount", blobs.size());
        content.put("dataRowCount", rows(blobs.stream().mapToLong(Blob::rows).sum()));
        content.put("exportConfig", exportConfig());
        content.put("deliveryConfig", deliveryConfig());
        content.put("runInfo", runInfo());
        content.put("blobs", blobs.stream().map(this::blob).toList());
        return content;
    }

    private Map<String, @Nullable Object> exportConfig() {
        var export = run.export();
        var config = new LinkedHashMap<String, @Nullable Object>();
        config.put("exportName", export.name());
        config.put("resourceId", export.resourceId());
        config.put("dataVersion", export.dataset().version());
        config.put("apiVersion", delivery.countsRows() ? "2023-07-01-preview" : "2025-03-01");
        config.put("type", export.dataset().type());
        config.put("timeFrame", "MonthToDate");
        config.put("granularity", "Daily");
        return config;
    }

    private Map<String, @Nullable Object> deliveryConfig() {
        var config = new LinkedHashMap<String, @Nullable Object>();
        config.put("partitionData", true);
        config.put("dataOverwriteBehavior", "CreateNewReport");
        config.put("fileFormat", delivery.format().fileFormat);
        config.put("compressionMode", delivery.format().compressionMode);
        config.put("containerUri", Export.STORAGE + "/blobServices/default/containers/" + Export.CONTAINER);
        config.put("rootFolderPath", run.export().rootFolder());
        return config;
    }

    private Map<String, @Nullable Object> runInfo() {
        var info = new LinkedHashMap<String, @Nullable Object>();
        info.put("executionType", "Scheduled");
        info.put("submittedTime", run.submitted().toString());
        info.put("runId", run.id().toString());
        info.put("startDate", run.month().firstDay().atTime(LocalTime.MIN).toString() + ":00");
        info.put("endDate", run.month().lastDay().atTime(LocalTime.MIN).toString() + ":00");
        return info;
    }

    private Map<String, @Nullable Object> blob(Blob blob) {
        var entry = new LinkedHashMap<String, @Nullable Object>();
        entry.put("blobName", run.folder() + "/" + blob.fileName());
        entry.put("byteCount", blob.bytes());
        entry.put("dataRowCount", rows(blob.rows()));
        return entry;
    }

    private @Nullable Long rows(long counted) {
        return delivery.countsRows() ? counted : null;
    }
}
