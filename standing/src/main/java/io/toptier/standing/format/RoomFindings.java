package io.toptier.standing.format;

import io.toptier.credit.store.Journal;
import io.toptier.deals.format.DealContexts;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.marketplace.format.WorkspaceSales;
import io.toptier.workspace.Workspace;
import java.util.List;

/** What the rooms that no month's close reads find wrong with their part of a workspace. */
public final class RoomFindings {
    private RoomFindings() {}

    public static List<Finding> of(Workspace workspace) {
        var findings = new Findings();
        WorkspaceSales.read(workspace, findings);
        DealContexts.of(workspace, workspace.knownBy().day(), findings);
        CommitmentTable.read(workspace, findings);
        findings.take(new Journal(workspace).entries(workspace.knownBy()));
        return findings.inOrder();
    }
}
