package io.toptier.standing.store;

import io.toptier.standing.format.CommitmentTable;
import io.toptier.workspace.store.FactTable;
import java.util.List;

/** The tables of facts of this room. */
public final class StandingFactTables {
    public static final FactTable COMMITMENTS =
            new FactTable(CommitmentTable.FILE, "standing.commitment", CommitmentTable.COLUMNS);

    private StandingFactTables() {}

    public static List<FactTable> all() {
        return List.of(COMMITMENTS);
    }
}
