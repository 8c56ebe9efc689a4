package io.toptier.desk.page.facts;

import io.toptier.kernel.Finding;
import io.toptier.workspace.store.FactRow;
import java.util.List;

/** What became of a wish to change a row. */
public sealed interface Kept {
    /** It is kept. */
    record Done() implements Kept {}

    /** There was nothing to change. */
    record Nothing() implements Kept {}

    /** The facts could not be read with it. */
    record Refused(List<Finding> findings) implements Kept {
        public Refused {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Somebody else changed the row meanwhile.
     *
     * @param theirs the row as it is now
     * @param who with the moment; empty where nobody knows
     */
    record Met(FactRow theirs, String who) implements Kept {}
}
