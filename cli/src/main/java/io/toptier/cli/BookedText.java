package io.toptier.cli;

import static io.toptier.cli.TextTable.Align.LEFT;
import static io.toptier.cli.TextTable.Align.RIGHT;

import io.toptier.credit.CreditEntry;
import io.toptier.credit.StatementTotal;
import io.toptier.credit.format.StatementCsv;
import io.toptier.credit.format.StatementJson;
import io.toptier.kernel.KnownBy;
import io.toptier.workspace.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Entries of the journal; nothing here depends on what became known after they were booked. */
final class BookedText {
    private BookedText() {}

    static List<String> answer(KnownBy knownBy, List<CreditEntry> entries, Format format) {
        return switch (format) {
            case TEXT -> text(knownBy, entries);
            case JSON ->
                List.of(JsonText.text(StatementJson.booked(knownBy, entries)).stripTrailing());
            case CSV -> List.of(new String(StatementCsv.booked(entries), StandardCharsets.UTF_8).stripTrailing());
        };
    }

    private static List<String> text(KnownBy knownBy, List<CreditEntry> entries) {
        var lines = new ArrayList<String>();
        lines.add("Seller credit as booked by " + knownBy);
        if (entries.isEmpty()) {
            lines.add("nothing had been booked");
            return lines;
        }
        lines.add("");
        lines.addAll(entries(entries));
        lines.add("");
        lines.addAll(totals(StatementTotal.of(entries)));
        lines.add("");
        lines.add(CreditWords.BASIS);
        return lines;
    }

    static List<String> entries(List<CreditEntry> entries) {
        var table = new TextTable(LEFT, LEFT, LEFT, RIGHT, LEFT, LEFT);
        table.row("entry", "earned", "booked", "amount", "", "why").rule();
        for (var entry : entries) {
            table.row(
                    entry.id(),
                    entry.account().earnedOn().toString(),
                    String.valueOf(entry.bookedOn()),
                    Amounts.shown(entry.amount(), entry.account().currency()),
                    entry.account().currency().getCurrencyCode(),
                    entry.reason());
        }
        return table.lines();
    }

    static List<String> totals(List<StatementTotal> totals) {
        var table = new TextTable(LEFT, LEFT, LEFT, RIGHT, LEFT, LEFT);
        table.row("seller", "measure", "time", "amount", "", "trust").rule();
        for (var total : totals) {
            var seller = total.seller();
            table.row(
                    seller == null ? CreditWords.NO_SELLER : seller.value(),
                    total.measure().toString(),
                    CreditWords.time(total),
                    CreditWords.amount(total),
                    total.currency(),
                    CreditWords.trust(total.trust()));
        }
        return table.lines();
    }
}
