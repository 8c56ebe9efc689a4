package io.toptier.desk.webhook;

import io.toptier.kernel.Finding;
import io.toptier.kernel.Place;
import io.toptier.workspace.FindingJson;
import io.toptier.workspace.JsonText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where a company's messages go.
 *
 * @param types of events it wants, as {@code deal.changed} or {@code deal.*}; empty for all
 * @param revision counts its changes
 * @param disabledAt null while it is told
 * @param waiting messages that are not delivered yet
 * @param dead messages that were given up
 */
public record Endpoint(
        UUID id,
        String company,
        String url,
        String description,
        List<String> types,
        long revision,
        Instant createdAt,
        String createdBy,
        @Nullable Instant disabledAt,
        long waiting,
        long dead) {
    public Endpoint {
        types = List.copyOf(types);
    }

    public boolean disabled() {
        return disabledAt != null;
    }

    /** That messages were given up; empty where none was. */
    Optional<Finding> finding() {
        if (dead == 0) {
            return Optional.empty();
        }
        var name = description.isEmpty() ? "" : " (" + description + ")";
        return Optional.of(Finding.warning(
                "webhook-dead",
                Place.file("webhook:" + id),
                (dead == 1 ? "1 message" : dead + " messages") + " that the webhook" + name + " did not take",
                "an answer with a status from 200 to 299",
                "look at the attempts under Settings, Webhooks, mend the receiver, and send them again"));
    }

    /** As programs read it; never with its secret. */
    ObjectNode json() {
        var node = JsonText.object().put("id", id.toString()).put("url", url).put("description", description);
        var list = node.putArray("eventTypes");
        types.forEach(list::add);
        node.put("disabled", disabled())
                .put("createdAt", createdAt.toString())
                .put("createdBy", createdBy)
                .put("revision", revision)
                .put("waiting", waiting)
                .put("dead", dead);
        var findings = node.putArray("findings");
        finding().ifPresent(finding -> findings.add(FindingJson.of(finding)));
        return node;
    }
}
