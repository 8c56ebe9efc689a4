package io.toptier.credit.store;

import io.toptier.credit.CreditEntry;
import io.toptier.kernel.Finding;
import java.util.List;

/** What became of a wish to book. */
public sealed interface Kept {
    /**
     * A booking was written, or would be in a real run.
     *
     * @param file {@code credit/journal/0002-2024-01-15.csv}
     * @param head the hash of its last entry, which seals the whole journal up to it
     */
    record Written(String file, List<CreditEntry> entries, String head, boolean dryRun) implements Kept {
        public Written {
            entries = List.copyOf(entries);
        }
    }

    /** There was nothing to book, and nothing was written. */
    record Nothing() implements Kept {}

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
