package io.toptier.cli;

import io.toptier.credit.store.Journal;
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
        WorkspaceSales.read(workspace, findings);
        DealContexts.of(workspace, workspace.knownBy().day(), findings);
        CommitmentTable.read(workspace, findings);
        findings.take(new Journal(workspace).entries(workspace.knownBy()));
        return findings.inOrder();
    }
}
