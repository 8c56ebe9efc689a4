package io.toptier.standing.format;

import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.standing.Commitment;
import io.toptier.workspace.Columns;
import io.toptier.workspace.Row;
import io.toptier.workspace.Table;
import io.toptier.workspace.Workspace;
import java.util.List;
import java.util.Optional;

/** Reads {@code commitments.csv}: what the partner itself committed to consume of Azure, in US dollars. */
public final class CommitmentTable {
    public static final String FILE = "commitments.csv";

    public static final Columns COLUMNS = new Columns(List.of("signed_on", "amount_usd"), List.of("note"));

    private CommitmentTable() {}

    /** A row without a day or an amount above zero is a finding and left out. */
    public static List<Commitment> read(Workspace workspace, Findings findings) {
        return new Table(workspace, COLUMNS, findings)
                .read(FILE).stream()
                        .flatMap(row -> commitment(row, findings).stream())
                        .toList();
    }

    private static Optional<Commitment> commitment(Row row, Findings findings) {
        var signed = row.required("signed_on").flatMap(present -> row.day("signed_on"));
        var amount = row.required("amount_usd").flatMap(present -> row.decimal("amount_usd"));
        if (amount.isPresent() && amount.get().signum() <= 0) {
            findings.add(Finding.error(
                    "bad-value",
                    row.place("amount_usd"),
                    amount.get().toPlainString(),
                    "the committed amount in US dollars, more than zero",
                    "correct the value"));
            return Optional.empty();
        }
        if (signed.isEmpty() || amount.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Commitment(signed.get(), amount.get(), row.text("note").orElse(""), row.place()));
    }
}
