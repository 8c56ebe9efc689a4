package io.toptier.desk.webhook;

import io.toptier.workspace.JsonText;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A message on its way to an endpoint.
 *
 * @param state one of those that the database knows
 * @param nextAt when it is tried next; of no meaning unless it waits
 * @param tries all of them where they were asked for, the last one else
 */
public record Delivery(
        long id,
        String message,
        UUID endpoint,
        String type,
        String body,
        String state,
        int attempts,
        Instant createdAt,
        Instant nextAt,
        @Nullable Instant deliveredAt,
        List<Attempt> tries) {
    static final String WAITING = "waiting";
    static final String DEAD = "dead";

    public Delivery {
        tries = List.copyOf(tries);
    }

    /**
     * A try to deliver it.
     *
     * @param status of the answer; null where there was none
     * @param cause what happened, in words
     */
    public record Attempt(Instant at, @Nullable Integer status, String cause, long millis) {
        ObjectNode json() {
            return JsonText.object()
                    .put("at", at.toString())
                    .put("status", status)
                    .put("cause", cause)
                    .put("millis", millis);
        }
    }

    public boolean isWaiting() {
        return state.equals(WAITING);
    }

    public boolean isDead() {
        return state.equals(DEAD);
    }

    ObjectNode json() {
        var node = JsonText.object()
                .put("id", id)
                .put("message", message)
                .put("webhook", endpoint.toString())
                .put("eventType", type)
                .put("state", state)
                .put("createdAt", createdAt.toString())
                .put("nextAt", isWaiting() ? nextAt.toString() : null)
                .put("deliveredAt", deliveredAt == null ? null : deliveredAt.toString())
                .put("attempts", attempts);
        var list = node.putArray("tries");
        tries.forEach(one -> list.add(one.json()));
        return node;
    }
}
