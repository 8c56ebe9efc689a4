package io.toptier.workspace;

import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.FxRates;
import io.toptier.kernel.FxRates.Rate;
import io.toptier.kernel.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code fx/*.csv}: how many US dollars one unit of a currency is worth in a month, and who says so. */
public final class FxTable {
    private static final Columns COLUMNS = new Columns(List.of("month", "currency", "usd_rate"), List.of("source"));

    private final Map<FxRates.Key, Rate> rates = new HashMap<>();
    private final Map<FxRates.Key, Place> places = new HashMap<>();
    private final Findings findings;

    private FxTable(Findings findings) {
        this.findings = findings;
    }

    /** Of two different rates for one month and currency the first counts, and a finding names both. */
    public static FxRates read(Workspace workspace, Findings findings) {
        var reader = new FxTable(findings);
        var table = new Table(workspace, COLUMNS, findings);
        workspace.filesIn("fx", ".csv").forEach(file -> table.read(file).forEach(reader::take));
        return new FxRates(reader.rates);
    }

    private void take(Row row) {
        var month = row.required("month").flatMap(present -> row.month("month"));
        var currency = row.required("currency").flatMap(present -> row.currency("currency"));
        var rate = row.required("usd_rate").flatMap(present -> row.decimal("usd_rate"));
        if (month.isEmpty() || currency.isEmpty() || rate.isEmpty()) {
            return;
        }
        if (rate.get().signum() <= 0) {
            findings.add(Finding.error(
                    "bad-value",
                    row.place("usd_rate"),
                    rate.get().toPlainString(),
                    "dollars for one unit of the currency, more than zero",
                    "correct the value"));
            return;
        }
        var key = new FxRates.Key(month.get(), currency.get());
        var first =
                rates.putIfAbsent(key, new Rate(rate.get(), row.text("source").orElse("")));
        if (first == null) {
            places.put(key, row.place());
        } else if (first.usdPerUnit().compareTo(rate.get()) != 0) {
            findings.add(Finding.error(
                    "fx-rate-twice",
                    row.place("usd_rate"),
                    rate.get().toPlainString() + ", but " + first.usdPerUnit().toPlainString() + " in "
                            + places.get(key),
                    "one rate for " + currency.get() + " in " + month.get(),
                    "remove one of the two"));
        }
    }
}
