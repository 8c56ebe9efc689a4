package io.toptier.cli;

import io.toptier.credit.CreditEntry;
import io.toptier.credit.StatementTotal;
import io.toptier.credit.format.StatementCsv;
import io.toptier.credit.format.StatementJson;
import io.toptier.credit.store.Kept;
import io.toptier.kernel.KnownBy;
import io.toptier.workspace.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What a restatement booked, or would: the entries, why, and what they come to by seller and quarter. */
final class RestatementText {
    /** A table for people; scripts get all of them. */
    private static final int MOST_SHOWN = 1_000;

    private RestatementText() {}

    static List<String> answer(Kept kept, KnownBy knownBy, Format format) {
        var entries = kept instanceof Kept.Written written ? written.entries() : List.<CreditEntry>of();
        return switch (format) {
            case TEXT -> text(kept, knownBy);
            case JSON -> List.of(JsonText.text(json(kept, knownBy, entries)).stripTrailing());
            case CSV -> List.of(new String(StatementCsv.booked(entries), StandardCharsets.UTF_8).stripTrailing());
        };
    }

    private static tools.jackson.databind.node.ObjectNode json(Kept kept, KnownBy knownBy, List<CreditEntry> entries) {
        var node = StatementJson.booked(knownBy, entries);
        var written = kept instanceof Kept.Written one ? one : null;
        return node.put("booked", written != null && !written.dryRun())
                .put("file", written == null ? null : written.file())
                .put("head", written == null ? null : written.head());
    }

    private static List<String> text(Kept kept, KnownBy knownBy) {
        if (!(kept instanceof Kept.Written written)) {
            return List.of("nothing to book: the journal says what is wanted as known by " + knownBy);
        }
        var entries = written.entries();
        var lines = new ArrayList<>(BookedText.entries(entries.subList(0, Math.min(MOST_SHOWN, entries.size()))));
        if (entries.size() > MOST_SHOWN) {
            lines.add("… and %,d more; --format csv shows all".formatted(entries.size() - MOST_SHOWN));
        }
        lines.add("");
        lines.addAll(BookedText.totals(StatementTotal.of(entries)));
        lines.add("");
        lines.add(CreditWords.BASIS);
        lines.add("%,d %s %s %s; the journal then ends with %s"
                .formatted(
                        entries.size(),
                        entries.size() == 1 ? "entry" : "entries",
                        written.dryRun() ? "would be booked as" : "booked as",
                        written.file(),
                        written.head()));
        return lines;
    }
}
