package io.toptier.desk.webhook;

import io.toptier.desk.company.Act;
import io.toptier.desk.company.Afterwards;
import io.toptier.desk.people.Secrets;
import io.toptier.workspace.JsonText;
import io.toptier.workspace.store.Sql;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What is to be told of changes; it stands exactly if the change stands. */
public final class Outbox implements Afterwards {
    /** The type of the message that only tries whether an endpoint takes messages. */
    static final String TEST = "webhook.tested";

    private static final int LETTERS = 26;

    private final Clock clock;

    public Outbox(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void changed(Handle handle, String company, Act act, long revision) {
        var data = JsonText.object()
                .put("company", company)
                .put("revision", revision)
                .put("action", act.action())
                .put("subject", act.subject())
                .put("reason", act.reason());
        data.putObject("actor")
                .put("kind", act.actor().kind().key())
                .put("name", act.actor().name());
        tell(handle, company, EventType.of(act.action()), data, null);
    }

    /** @param only the one endpoint it is for, whatever types that wants; null for all that want the type */
    void tell(Handle handle, String company, String type, JsonNode data, @Nullable UUID only) {
        var at = clock.instant();
        var wanted = handle.createQuery(Sql.of(Outbox.class, "wanted"))
                .bind("company", company)
                .bind("type", type)
                .bind("family", type.substring(0, type.indexOf('.')) + ".*")
                .bind("only", only)
                .mapTo(UUID.class)
                .list();
        if (wanted.isEmpty()) {
            return;
        }
        var id = "msg_" + Secrets.random(LETTERS);
        handle.createUpdate(Sql.of(Outbox.class, "add-message"))
                .bind("id", id)
                .bind("company", company)
                .bind("type", type)
                .bind("body", body(type, at, data))
                .bind("at", at)
                .execute();
        wanted.forEach(endpoint -> handle.createUpdate(Sql.of(Outbox.class, "add-delivery"))
                .bind("message", id)
                .bind("endpoint", endpoint)
                .bind("at", at)
                .execute());
    }

    private static String body(String type, Instant at, JsonNode data) {
        var node = JsonText.object().put("type", type).put("timestamp", at.toString());
        node.set("data", data);
        return node.toString();
    }
}
