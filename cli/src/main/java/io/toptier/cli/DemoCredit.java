package io.toptier.cli;

import static io.toptier.cli.TextTable.Align.LEFT;
import static io.toptier.cli.TextTable.Align.RIGHT;

import io.toptier.credit.CreditBooks;
import io.toptier.credit.Measure;
import io.toptier.credit.Restatement;
import io.toptier.credit.Statement;
import io.toptier.credit.StatementTotal;
import io.toptier.credit.WantedCredit;
import io.toptier.credit.store.Journal;
import io.toptier.credit.store.Kept;
import io.toptier.kernel.Findings;
import io.toptier.kernel.KnownBy;
import io.toptier.workspace.Workspace;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The change of December 2023 in the example: what the sellers' sales came to before it was known, and since. */
final class DemoCredit {
    private static final KnownBy BEFORE = new KnownBy(LocalDate.of(2023, 10, 1));
    private static final KnownBy LAST_BOOKING_BEFORE = new KnownBy(LocalDate.of(2023, 12, 15));
    private static final KnownBy AFTER = new KnownBy(LocalDate.of(2024, 1, 15));

    private final Path folder;

    DemoCredit(Path folder) {
        this.folder = folder;
    }

    List<String> lines() {
        var before = dollars(BEFORE);
        var after = dollars(AFTER);
        var table = new TextTable(LEFT, RIGHT, RIGHT, RIGHT);
        table.row("seller", "as known " + BEFORE, "as known " + AFTER, "moved by the change")
                .rule();
        after.forEach((seller, amount) -> {
            var then = before.getOrDefault(seller, BigDecimal.ZERO);
            table.row(seller, usd(then), usd(amount), usd(amount.subtract(then)));
        });
        var lines = new ArrayList<String>();
        lines.add(
                "Billed sales that seller credit is counted on, FY24, in USD: in December 2023 it was opened to every partner's");
        lines.add(
                "eligible solutions, back to 2023-07-01 (rule mbs-credit; trust vendor, Microsoft's own text was not found).");
        lines.addAll(table.lines());
        lines.add("booked as known by " + LAST_BOOKING_BEFORE + ": " + booked(LAST_BOOKING_BEFORE));
        lines.add("booked as known by " + AFTER + ": " + booked(AFTER));
        lines.add("booked once more: " + booked(AFTER));
        return lines;
    }

    private Map<String, BigDecimal> dollars(KnownBy knownBy) {
        var findings = new Findings();
        var statement = Statement.wanted(CreditBooks.read(workspace(knownBy), findings), findings);
        var sums = new TreeMap<String, BigDecimal>();
        for (StatementTotal total : statement.totals()) {
            var usd = total.amountUsd();
            if (total.measure() == Measure.MBS && total.quarter() == null && usd != null) {
                sums.merge(total.seller() == null ? "nobody" : total.seller().value(), usd, BigDecimal::add);
            }
        }
        return sums;
    }

    private String booked(KnownBy knownBy) {
        var workspace = workspace(knownBy);
        var findings = new Findings();
        var wanted = WantedCredit.of(CreditBooks.read(workspace, findings), findings);
        var kept = new Journal(workspace)
                .book(
                        booked -> Restatement.of(booked, wanted, knownBy, findings)
                                .entries(),
                        knownBy,
                        false);
        if (kept instanceof Kept.Written written) {
            var corrections = written.entries().stream()
                    .filter(entry -> entry.corrects() != null)
                    .count();
            return "%d entries, %d of them corrections, in %s"
                    .formatted(written.entries().size(), corrections, written.file());
        }
        return "nothing, the journal says what is wanted";
    }

    private Workspace workspace(KnownBy knownBy) {
        return new Workspace(folder, knownBy);
    }

    private static String usd(BigDecimal amount) {
        return Amounts.shown(amount, java.util.Currency.getInstance("USD"));
    }
}
