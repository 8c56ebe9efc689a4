package io.toptier.report.store;

import io.toptier.kernel.Finding;
import io.toptier.report.ReportFiles;
import java.util.List;

/** What became of a wish to keep something for good. */
public sealed interface Kept {
    /**
     * A revision with these files was written, or would be in a real run.
     *
     * @param name {@code rev-2}
     */
    record Written(String name, ReportFiles files, boolean dryRun) implements Kept {}

    /** It says nothing that this revision does not say; nothing was written. */
    record Same(String name) implements Kept {}

    /** Nothing was written, because of these. */
    record Refused(List<Finding> findings) implements Kept {
        public Refused {
            findings = List.copyOf(findings);
        }

        static Refused because(Finding finding) {
            return new Refused(List.of(finding));
        }
    }
}
