package io.toptier.desk.api.answers;

import io.toptier.desk.job.Job;
import io.toptier.workspace.FindingJson;
import io.toptier.workspace.JsonText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A job as programs read it. */
final class JobJson {
    private JobJson() {}

    static ObjectNode of(Job job) {
        var node = JsonText.object()
                .put("id", job.id().toString())
                .put("kind", job.kind())
                .put("subject", job.subject())
                .put("state", job.state().key())
                .put("stage", job.progress().stage())
                .put("percent", job.progress().percent())
                .put("attempts", job.attempts())
                .put("cause", job.cause())
                .put("askedBy", job.askedBy().name())
                .put("askedAt", job.askedAt().toString())
                .put("startedAt", text(job.startedAt()))
                .put("endedAt", text(job.endedAt()));
        var findings = node.putArray("findings");
        job.findings().forEach(finding -> findings.add(FindingJson.of(finding)));
        return node;
    }

    private static @Nullable String text(@Nullable Instant at) {
        return at == null ? null : at.toString();
    }
}
