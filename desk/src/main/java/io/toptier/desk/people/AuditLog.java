package io.toptier.desk.people;

import io.toptier.workspace.JsonText;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Who did what, when and why. Rows are only added; the database refuses anything else. */
public final class AuditLog {
    private static final int LONGEST_PAGE = 200;

    private final Clock clock;
    private final Supplier<@Nullable String> requestId;

    /**
     * @param requestId names the request being served; null outside of one
     */
    public AuditLog(Clock clock, Supplier<@Nullable String> requestId) {
        this.clock = clock;
        this.requestId = requestId;
    }

    /** Writes the event in the caller's transaction, so that it stands exactly if what it tells stands. */
    public void append(Handle handle, AuditEvent event) {
        handle.createUpdate(PeopleSql.of("append-audit"))
                .bind("at", clock.instant())
                .bind("company", event.company())
                .bind("kind", event.actor().kind().key())
                .bind("actorId", event.actor().id())
                .bind("actorName", event.actor().name())
                .bind("action", event.action())
                .bind("subject", event.subject())
                .bind("reason", event.reason())
                .bind("before", text(event.before()))
                .bind("after", text(event.after()))
                .bind("request", requestId.get())
                .execute();
    }

    /**
     * A page of a company's entries, newest first.
     *
     * @param company null for the entries of no company
     * @param subject only entries of this subject; null for all
     * @param before the {@code next} of the page before; null for the newest
     * @param limit entries on the page, at most 200
     */
    public AuditPage page(
            Handle handle, @Nullable String company, @Nullable String subject, @Nullable Long before, int limit) {
        return page(handle, company, subject, Filter.EVERYTHING, before, limit);
    }

    /** As {@link #page}, of the entries that a filter takes. */
    public AuditPage filtered(
            Handle handle, @Nullable String company, Filter filter, @Nullable Long before, int limit) {
        return page(handle, company, null, filter, before, limit);
    }

    /**
     * Which entries are asked for, without regard to case.
     *
     * @param subject a part of the subject; empty for all
     * @param actor a part of the actor's name; empty for all
     */
    public record Filter(String subject, String actor) {
        static final Filter EVERYTHING = new Filter("", "");
    }

    private static AuditPage page(
            Handle handle,
            @Nullable String company,
            @Nullable String subject,
            Filter filter,
            @Nullable Long before,
            int limit) {
        var size = Math.max(1, Math.min(limit, LONGEST_PAGE));
        var entries = handle.createQuery(PeopleSql.of("audit-page"))
                .bind("company", company)
                .bind("subject", subject)
                .bind("subjectPart", filter.subject())
                .bind("actorPart", filter.actor())
                .bind("before", before)
                .bind("limit", size + 1)
                .map((row, context) -> entry(row))
                .list();
        return entries.size() <= size
                ? new AuditPage(entries, null)
                : new AuditPage(entries.subList(0, size), entries.get(size - 1).id());
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        var actor = new Actor(
                Actor.Kind.valueOf(row.getString("actor_kind").toUpperCase(Locale.ROOT)),
                row.getString("actor_id"),
                row.getString("actor_name"));
        var event = new AuditEvent(
                row.getString("company"),
                actor,
                row.getString("action"),
                row.getString("subject"),
                row.getString("reason"),
                json(row.getString("before")),
                json(row.getString("after")));
        return new AuditEntry(row.getLong("id"), PersonRow.instant(row, "at"), event, row.getString("request_id"));
    }

    private static @Nullable String text(@Nullable JsonNode node) {
        return node == null ? null : JsonText.text(node);
    }

    private static @Nullable JsonNode json(@Nullable String text) {
        return text == null ? null : JsonText.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
