package io.toptier.credit.format;

import io.toptier.credit.Authority;
import io.toptier.credit.CreditEntry;
import io.toptier.credit.Statement;
import io.toptier.credit.Statement.Line;
import io.toptier.credit.Statement.Retired;
import io.toptier.kernel.Decimals;
import io.toptier.workspace.CsvText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The entries of a statement as a table, all digits. */
public final class StatementCsv {
    private static final String BOOKED_ON = "booked_on";
    private static final List<String> MORE = List.of("partial", "rests_on", "retired", "retired_usd", "evidence");

    private StatementCsv() {}

    public static byte[] of(Statement statement) {
        var csv = new CsvText(header(true));
        statement.lines().forEach(line -> csv.row(row(line, true)));
        return csv.bytes();
    }

    /** Without the column that says what is booked. */
    public static byte[] unbooked(List<Line> lines) {
        var csv = new CsvText(header(false));
        lines.forEach(line -> csv.row(row(line, false)));
        return csv.bytes();
    }

    /** Entries as they are in the journal. */
    public static byte[] booked(List<CreditEntry> entries) {
        var csv = new CsvText(EntryFields.HEADER);
        entries.forEach(entry -> csv.row(EntryFields.of(entry)));
        return csv.bytes();
    }

    private static List<String> header(boolean booked) {
        var header = new ArrayList<>(EntryFields.HEADER);
        header.addAll(MORE);
        if (!booked) {
            header.remove(BOOKED_ON);
        }
        return header;
    }

    private static List<String> row(Line line, boolean booked) {
        var fields = new ArrayList<>(EntryFields.of(line.entry()));
        fields.add(line.claim().partial() ? "yes" : "no");
        fields.add(line.support().stream().map(Authority::toString).collect(Collectors.joining("; ")));
        fields.addAll(retired(line.retired()));
        if (!booked) {
            fields.remove(EntryFields.HEADER.indexOf(BOOKED_ON));
        }
        return fields;
    }

    private static List<String> retired(@Nullable Retired retired) {
        return retired == null
                ? List.of("", "", "")
                : List.of(Decimals.plain(retired.amount()), amount(retired.amountUsd()), retired.evidence());
    }

    private static String amount(@Nullable BigDecimal amount) {
        return amount == null ? "" : Decimals.plain(amount);
    }
}
