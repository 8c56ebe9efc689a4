package io.toptier.workspace.store;

import io.toptier.kernel.Finding;
import java.util.List;

/** A change that was refused; nothing of it was kept. */
public final class NotKept extends IllegalStateException {
    private final transient List<Finding> findings;

    public NotKept(List<Finding> findings) {
        super(String.valueOf(findings));
        this.findings = List.copyOf(findings);
    }

    public List<Finding> findings() {
        return findings;
    }
}
