package io.toptier.desk.page.facts;

import io.toptier.desk.company.Absent;
import io.toptier.desk.company.Act;
import io.toptier.desk.company.Edit;
import io.toptier.desk.company.Stale;
import io.toptier.desk.company.Writes;
import io.toptier.desk.people.AuditEntry;
import io.toptier.desk.people.AuditLog;
import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Shown;
import io.toptier.workspace.store.FactRow;
import io.toptier.workspace.store.FactTable;
import io.toptier.workspace.store.NotKept;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;
import org.springframework.stereotype.Component;

/** Reads rows of facts for forms, and keeps what the forms send. */
@Component
public class FactDesk {
    private static final int LATEST = 50;

    private final Jdbi jdbi;
    private final Writes writes;
    private final AuditLog audit;

    FactDesk(Jdbi jdbi, Writes writes, AuditLog audit) {
        this.jdbi = jdbi;
        this.writes = writes;
        this.audit = audit;
    }

    /** In the order of the file. */
    public List<FactRow> rows(Visit visit, FactTable table) {
        return jdbi.withHandle(handle -> table.rows(handle, visit.id()));
    }

    /** The first row with this text in the column. */
    public Optional<FactRow> find(Visit visit, FactTable table, String column, String text) {
        return rows(visit, table).stream()
                .filter(row -> row.cell(column).strip().equals(text))
                .findFirst();
    }

    /** The row with this number. */
    public FactRow row(Visit visit, FactTable table, long row) {
        return jdbi.withHandle(handle -> table.row(handle, visit.id(), row))
                .orElseThrow(() -> new Absent("There is no such row in " + table.file() + "."));
    }

    public Kept add(Visit visit, Act act, FactTable table, Submitted sent) {
        var cells = new LinkedHashMap<>(sent.cells());
        cells.values().removeIf(String::isEmpty);
        return keep(visit, act, edit -> edit.add(table, cells));
    }

    /** Changes what the form changed, and nothing else of the row. */
    public Kept change(Visit visit, Act act, FactTable table, long row, Submitted sent) {
        return change(visit, act, table, row, sent, sent.changed());
    }

    /** As {@link #change}, with cells that the form does not show. */
    public Kept change(Visit visit, Act act, FactTable table, long row, Submitted sent, Map<String, String> changed) {
        if (changed.isEmpty()) {
            return new Kept.Nothing();
        }
        try {
            return keep(visit, act, edit -> edit.change(table, row, sent.seen(), changed));
        } catch (Stale stale) {
            return new Kept.Met(row(visit, table, row), who(visit, act.subject()));
        }
    }

    /** Any change; what was refused comes back as findings. */
    public Kept keep(Visit visit, Act act, Consumer<Edit> change) {
        try {
            writes.write(visit.id(), act, edit -> {
                change.accept(edit);
                return act;
            });
            return new Kept.Done();
        } catch (NotKept refused) {
            return new Kept.Refused(refused.findings());
        }
    }

    /** What was done to the subject, newest first. */
    public List<AuditEntry> history(Visit visit, String subject) {
        return jdbi.withHandle(handle -> audit.page(handle, visit.id(), subject, null, LATEST))
                .entries();
    }

    private String who(Visit visit, String subject) {
        return history(visit, subject).stream()
                .findFirst()
                .map(entry -> entry.event().actor().name() + ", " + Shown.moment(entry.at()))
                .orElse("");
    }
}
