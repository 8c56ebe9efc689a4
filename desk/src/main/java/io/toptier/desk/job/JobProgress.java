package io.toptier.desk.job;

import io.toptier.workspace.JsonText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * How far a running job is.
 *
 * @param stage what it does now, for people; empty before it says so
 * @param lines of cost exports read so far
 * @param bytes read so far
 * @param total bytes to read; 0 while unknown
 * @param secondsLeft of the reading, judged by its speed so far; null while unknown
 */
public record JobProgress(
        String stage,
        long lines,
        long bytes,
        long total,
        @Nullable Long secondsLeft) {
    public static final JobProgress NONE = new JobProgress("", 0, 0, 0, null);
    private static final int WHOLE = 100;

    /** The part of the bytes that is read, in whole percent. */
    public long percent() {
        return total == 0 ? 0 : Math.min(WHOLE, bytes * WHOLE / total);
    }

    String json() {
        return JsonText.object()
                .put("stage", stage)
                .put("lines", lines)
                .put("bytes", bytes)
                .put("total", total)
                .put("secondsLeft", secondsLeft)
                .toString();
    }

    static JobProgress read(JsonNode node) {
        return node.isEmpty()
                ? NONE
                : new JobProgress(
                        node.get("stage").asString(),
                        node.get("lines").asLong(),
                        node.get("bytes").asLong(),
                        node.get("total").asLong(),
                        node.get("secondsLeft").isNull()
                                ? null
                                : node.get("secondsLeft").asLong());
    }
}
