package io.toptier.desk.month;

import io.toptier.consumption.format.Progress;
import io.toptier.desk.company.Absent;
import io.toptier.desk.company.Act;
import io.toptier.desk.company.CompanyView;
import io.toptier.desk.company.Writes;
import io.toptier.desk.people.Actor;
import io.toptier.kernel.Finding;
import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Month;
import io.toptier.report.MonthDiff;
import io.toptier.report.MonthDifference;
import io.toptier.report.MonthFigures;
import io.toptier.workspace.Customers;
import io.toptier.workspace.Workspace;
import io.toptier.workspace.store.WorkspaceTables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Gives what was nobody's to a customer, and shows before what that would move. */
public final class Mappings {
    private final Writes writes;
    private final Closing closing;

    Mappings(Writes writes, Closing closing) {
        this.writes = writes;
        this.closing = closing;
    }

    /**
     * What a mapping would change in a month.
     *
     * @param findings those that the month does not have without it
     */
    public record Preview(MonthDifference difference, List<Finding> findings) {
        public Preview {
            findings = List.copyOf(findings);
        }
    }

    /** Closes the month twice from the company's facts, without and with the mapping; keeps nothing. */
    public Preview preview(CompanyView view, Month month, KnownBy knownBy, Mapping mapping) {
        return view.once(new Asked(month, knownBy, mapping), () -> {
            var now = closing.closed(view, month, knownBy);
            var then = writes.inWorkingCopy(view, folder -> {
                write(folder.resolve(Customers.FILE), mapping);
                return closing.draft(new Workspace(folder, knownBy), month, Progress.NONE)
                        .month();
            });
            var difference = MonthDiff.between("now", MonthFigures.of(now), "then", MonthFigures.of(then));
            var fresh = then.findings().stream()
                    .filter(finding -> !now.findings().contains(finding))
                    .toList();
            return new Preview(difference, fresh);
        });
    }

    /**
     * Writes it into the customer's row.
     *
     * @throws Absent where there is no such customer
     */
    public void keep(String company, Actor actor, Mapping mapping) {
        var act = Act.of(actor, "map-unattributed", "customer:" + mapping.customer());
        writes.write(company, act, edit -> {
            var row = edit.rows(WorkspaceTables.CUSTOMERS).stream()
                    .filter(one -> one.cell("id").strip().equals(mapping.customer()))
                    .findFirst()
                    .orElseThrow(() -> new Absent("there is no customer " + mapping.customer()));
            var cells = Map.of(mapping.column(), mapping.added(row.cell(mapping.column())));
            return edit.change(WorkspaceTables.CUSTOMERS, row.row(), row.revision(), cells);
        });
    }

    /** A file of a working copy is replaced, never written into. */
    private static void write(Path customers, Mapping mapping) {
        try {
            var before = Files.readAllBytes(customers);
            var after = WorkspaceTables.CUSTOMERS
                    .changed(before, mapping::in)
                    .orElseThrow(() -> new Absent("customers.csv cannot be changed row by row; upload a mended one"));
            Files.delete(customers);
            Files.write(customers, after);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private record Asked(Month month, KnownBy knownBy, Mapping mapping) {}
}
