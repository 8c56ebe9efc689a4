package io.toptier.cli;

import io.toptier.deals.format.DealTables;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.standing.format.CommitmentTable;
import io.toptier.workspace.Workspace;
import java.util.List;

/** What the rooms that no month's close reads find wrong with their part of a workspace. */
final class RoomFindings {
    private RoomFindings() {}

    static List<Finding> of(Workspace workspace) {
        var findings = new Findings();
        var sales = WorkspaceSales.read(workspace, findings);
        findings.addAll(
                DealTables.read(workspace, sales.customers(), sales.solutions()).findings());
        CommitmentTable.read(workspace, findings);
        return findings.inOrder();
    }
}
