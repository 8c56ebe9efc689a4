package io.toptier.desk.api.facts;

import io.toptier.desk.api.Answer;
import io.toptier.desk.api.Cursor;
import io.toptier.desk.api.Idempotency;
import io.toptier.desk.api.Part;
import io.toptier.desk.api.Refusal;
import io.toptier.desk.api.Sent;
import io.toptier.desk.company.Act;
import io.toptier.desk.company.Edit;
import io.toptier.desk.company.Stale;
import io.toptier.desk.company.Writes;
import io.toptier.desk.security.Problem;
import io.toptier.desk.visit.Visit;
import io.toptier.workspace.store.FactRow;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads and changes the rows of the tables of facts. */
@Component
final class FactRows {
    private static final int CONFLICT = 409;
    private static final int PRESET = 100;

    private final Jdbi jdbi;
    private final Writes writes;
    private final Idempotency idempotency;

    FactRows(Jdbi jdbi, Writes writes, Idempotency idempotency) {
        this.jdbi = jdbi;
        this.writes = writes;
        this.idempotency = idempotency;
    }

    /** The rows after the cursor, the oldest first. */
    Part<FactRow> part(FactKind kind, Visit visit, @Nullable Integer limit, @Nullable String cursor) {
        var after = Cursor.number(cursor, -1);
        var rows = jdbi.withHandle(handle -> kind.table().rows(handle, visit.id())).stream()
                .filter(row -> row.row() > after)
                .sorted(Comparator.comparingLong(FactRow::row))
                .toList();
        return Part.of(rows, Part.limit(limit, PRESET), row -> Long.toString(row.row()));
    }

    Answer one(FactKind kind, Visit visit, String id) {
        var row = jdbi.withHandle(handle -> find(kind, kind.table().rows(handle, visit.id()), id));
        return answer(kind, row);
    }

    Answer add(FactKind kind, Sent sent) {
        sent.demand(kind.right());
        return idempotency.once(sent, handle -> {
            var cells = SentRow.whole(kind, sent.object());
            cells.values().removeIf(String::isEmpty);
            var row = write(handle, sent, act(kind, "add-", cells, sent), edit -> {
                demandFree(kind, edit, cells, -1);
                return edit.add(kind.table(), cells);
            });
            return Answer.created("/api/v1/" + kind.name() + "/" + id(kind, row), RowJson.of(kind, row))
                    .version(row.revision());
        });
    }

    /** Makes the row what was sent. */
    Answer put(FactKind kind, Sent sent, String id) {
        return change(kind, sent, id, row -> {
            var cells = SentRow.whole(kind, sent.object());
            row.cells().keySet().forEach(own -> cells.putIfAbsent(own, ""));
            cells.entrySet().removeIf(cell -> cell.getValue().equals(row.cell(cell.getKey())));
            return cells;
        });
    }

    /** Changes the fields that were sent. */
    Answer patch(FactKind kind, Sent sent, String id) {
        return change(kind, sent, id, row -> SentRow.part(kind, sent.object(), row.cells()));
    }

    Answer drop(FactKind kind, Sent sent, String id) {
        sent.demand(kind.right());
        var seen = sent.demandRevision();
        return jdbi.inTransaction(handle -> {
            var subject = Map.of("id", id);
            write(handle, sent, act(kind, "remove-", subject, sent), edit -> {
                var row = find(kind, edit.rows(kind.table()), id);
                edit.drop(kind.table(), row.row(), seen);
                return row;
            });
            return Answer.done();
        });
    }

    private Answer change(FactKind kind, Sent sent, String id, Function<FactRow, Map<String, String>> cells) {
        sent.demand(kind.right());
        var seen = sent.demandRevision();
        return jdbi.inTransaction(handle -> {
            var row = write(handle, sent, act(kind, "change-", Map.of("id", id), sent), edit -> {
                var before = find(kind, edit.rows(kind.table()), id);
                if (before.revision() != seen) {
                    throw new Stale("the row of " + kind.table().file());
                }
                var after = cells.apply(before);
                demandFree(kind, edit, after, before.row());
                return edit.change(kind.table(), before.row(), seen, after);
            });
            return answer(kind, row);
        });
    }

    private FactRow write(Handle handle, Sent sent, Act act, Function<Edit, FactRow> change) {
        return writes.write(handle, sent.visit().id(), act, true, change);
    }

    private static Act act(FactKind kind, String verb, Map<String, String> cells, Sent sent) {
        var key = kind.key();
        var id = key == null ? cells.getOrDefault("id", "new") : cells.getOrDefault(key, cells.getOrDefault("id", ""));
        return new Act(sent.visit().actor(), verb + kind.one(), kind.one() + ":" + id, sent.reason());
    }

    private static Answer answer(FactKind kind, FactRow row) {
        return Answer.ok(RowJson.of(kind, row)).version(row.revision());
    }

    private static String id(FactKind kind, FactRow row) {
        return kind.key() == null ? Long.toString(row.row()) : row.cell(kind.key());
    }

    private static FactRow find(FactKind kind, List<FactRow> rows, String id) {
        return rows.stream()
                .filter(row -> id(kind, row).equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.absent(
                        kind.one(), id, rows.stream().map(row -> id(kind, row)).toList()));
    }

    /** No two rows of one name. */
    private static void demandFree(FactKind kind, Edit edit, Map<String, String> cells, long except) {
        var key = kind.key();
        var name = key == null ? null : cells.get(key);
        if (name != null
                && edit.rows(kind.table()).stream()
                        .anyMatch(row -> row.row() != except
                                && row.cell(String.valueOf(key)).equals(name))) {
            throw new Refusal(new Problem(
                    CONFLICT,
                    "id-taken",
                    "There is one already",
                    kind.table().file() + " has a row with the " + key + " '" + name + "'",
                    "change that one, or choose another " + key));
        }
    }
}
