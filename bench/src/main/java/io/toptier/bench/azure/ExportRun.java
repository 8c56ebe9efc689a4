package io.toptier.bench.azure;

import io.toptier.kernel.Month;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/** One run of an export for one billing month; its id follows from what it is, so that it is the same every time. */
public record ExportRun(Export export, Month month, Instant submitted) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyyMMddHHmm").withZone(ZoneOffset.UTC);

    public UUID id() {
        var what = export.resourceId() + " " + month + " " + submitted;
        return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
    }

    /** Where the run lies inside the container, with {@code /} on every system. */
    public String folder() {
        return String.join(
                "/",
                export.rootFolder(),
                export.name(),
                DAY.format(month.firstDay()) + "-" + DAY.format(month.lastDay()),
                MINUTE.format(submitted),
                id().toString());
    }

    /** As {@link #folder()}, from the folder that holds the container. */
    public String folderWithContainer() {
        return Export.CONTAINER + "/" + folder();
    }
}
