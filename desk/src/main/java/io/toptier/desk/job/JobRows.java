package io.toptier.desk.job;

import io.toptier.desk.people.Actor;
import io.toptier.kernel.Finding;
import io.toptier.workspace.FindingJson;
import io.toptier.workspace.JsonText;
import io.toptier.workspace.store.Sql;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Jobs as they lie in the database. */
final class JobRows {
    private final Jdbi jdbi;

    JobRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The job, or the one that waits for the same already. */
    static Job ask(
            Handle handle,
            String company,
            Actor actor,
            String kind,
            String subject,
            Map<String, String> input,
            Instant at) {
        var text = JsonText.object();
        new TreeMap<>(input).forEach(text::put);
        var id = UUID.randomUUID();
        var added = handle.createUpdate(sql("add"))
                .bind("id", id)
                .bind("company", company)
                .bind("kind", kind)
                .bind("subject", subject)
                .bind("input", text.toString())
                .bind("actorKind", actor.kind().key())
                .bind("actorId", actor.id())
                .bind("actorName", actor.name())
                .bind("at", at)
                .execute();
        return added == 1
                ? find(handle, company, id).orElseThrow()
                : handle.createQuery(sql("waiting"))
                        .bind("company", company)
                        .bind("kind", kind)
                        .bind("subject", subject)
                        .bind("input", text.toString())
                        .map((row, context) -> read(row))
                        .one();
    }

    Optional<Job> find(String company, UUID id) {
        return jdbi.withHandle(handle -> find(handle, company, id));
    }

    List<Job> of(String company, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(sql("of-company"))
                .bind("company", company)
                .bind("most", most)
                .map((row, context) -> read(row))
                .list());
    }

    List<Job> about(String company, String subject, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(sql("about"))
                .bind("company", company)
                .bind("subject", subject)
                .bind("most", most)
                .map((row, context) -> read(row))
                .list());
    }

    List<UUID> unfinished() {
        return jdbi.withHandle(handle ->
                handle.createQuery(sql("unfinished")).mapTo(UUID.class).list());
    }

    /** What came of a wish to begin. */
    sealed interface Start {
        record Begun(Job job) implements Start {}

        /** Another job works on the same subject. */
        record Later() implements Start {}

        /** It has ended already, or was never there. */
        record Over() implements Start {}
    }

    Start start(UUID id, Instant at) {
        return jdbi.inTransaction(handle -> {
            handle.createQuery(sql("lock-company")).bind("id", id).mapToMap().list();
            if (handle.createQuery(sql("is-another-running"))
                    .bind("id", id)
                    .mapTo(Boolean.class)
                    .one()) {
                return new Start.Later();
            }
            return handle.createQuery(sql("start"))
                    .bind("id", id)
                    .bind("at", at)
                    .map((row, context) -> read(row))
                    .findOne()
                    .<Start>map(Start.Begun::new)
                    .orElseGet(Start.Over::new);
        });
    }

    void progress(UUID id, JobProgress progress) {
        jdbi.useHandle(handle -> handle.createUpdate(sql("progress"))
                .bind("id", id)
                .bind("progress", progress.json())
                .execute());
    }

    void again(UUID id, String cause) {
        jdbi.useHandle(handle -> handle.createUpdate(sql("again"))
                .bind("id", id)
                .bind("cause", cause)
                .execute());
    }

    void end(UUID id, Job.State state, @Nullable String cause, List<Finding> findings, Instant at) {
        var told = JsonNodeFactory.instance.arrayNode();
        findings.forEach(finding -> told.add(FindingJson.of(finding)));
        jdbi.useHandle(handle -> handle.createUpdate(sql("end"))
                .bind("id", id)
                .bind("state", state.key())
                .bind("cause", cause)
                .bind("findings", told.toString())
                .bind("at", at)
                .execute());
    }

    private static Optional<Job> find(Handle handle, String company, UUID id) {
        return handle.createQuery(sql("find"))
                .bind("company", company)
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne();
    }

    private static Job read(ResultSet row) throws SQLException {
        var input = new TreeMap<String, String>();
        json(row, "input")
                .properties()
                .forEach(one -> input.put(one.getKey(), one.getValue().asString()));
        return new Job(
                row.getObject("id", UUID.class),
                row.getString("company"),
                row.getString("kind"),
                row.getString("subject"),
                input,
                new Actor(
                        Actor.Kind.valueOf(row.getString("actor_kind").toUpperCase(Locale.ROOT)),
                        row.getString("actor_id"),
                        row.getString("asked_by")),
                Job.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getInt("attempts"),
                JobProgress.read(json(row, "progress")),
                row.getString("cause"),
                FindingJson.readAll(json(row, "findings")),
                row.getTimestamp("asked_at").toInstant(),
                instant(row.getTimestamp("started_at")),
                instant(row.getTimestamp("ended_at")));
    }

    private static JsonNode json(ResultSet row, String column) throws SQLException {
        return JsonText.read(row.getString(column).getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }

    private static String sql(String name) {
        return Sql.of(JobRows.class, name);
    }
}
