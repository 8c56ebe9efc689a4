package io.toptier.consumption.format;

import io.toptier.consumption.ConsumptionSettings;
import io.toptier.consumption.Pool;
import io.toptier.consumption.Telemetry;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Month;
import io.toptier.kernel.Place;
import io.toptier.workspace.Columns;
import io.toptier.workspace.Nearest;
import io.toptier.workspace.Row;
import io.toptier.workspace.Table;
import io.toptier.workspace.Workspace;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads {@code telemetry/*.csv}: how much each customer used of a shared pool. Rows of one customer add up. */
public final class TelemetryReader {
    private static final Columns COLUMNS =
            new Columns(List.of("month", "pool", "customer", "metric", "value"), List.of());

    private final Map<String, Pool> pools = new HashMap<>();
    private final Map<String, SortedMap<String, BigDecimal>> weights = new HashMap<>();
    private final Map<String, Map<String, Place>> places = new HashMap<>();
    private final Findings findings;

    private TelemetryReader(ConsumptionSettings settings, Findings findings) {
        settings.pools().forEach(pool -> pools.put(pool.id(), pool));
        this.findings = findings;
    }

    public static Telemetry read(Workspace workspace, ConsumptionSettings settings, Month month, Findings findings) {
        var reader = new TelemetryReader(settings, findings);
        var table = new Table(workspace, COLUMNS, findings);
        for (var file : workspace.filesIn("telemetry", ".csv")) {
            table.read(file).forEach(row -> reader.take(row, month));
        }
        return new Telemetry(reader.weights, reader.places);
    }

    private void take(Row row, Month month) {
        var of = row.required("month").flatMap(present -> row.month("month"));
        var id = row.required("pool");
        var value = row.required("value").flatMap(present -> row.decimal("value"));
        if (of.isEmpty() || id.isEmpty() || value.isEmpty() || !of.get().equals(month)) {
            return;
        }
        var pool = pools.get(id.get());
        if (pool == null) {
            findings.add(Finding.error(
                    "telemetry-unknown-pool",
                    row.place("pool"),
                    "'" + id.get() + "'",
                    "a pool of toptier.yaml",
                    Nearest.remedy(id.get(), pools.keySet())));
        } else if (value.get().signum() < 0) {
            findings.add(Finding.error(
                    "bad-value",
                    row.place("value"),
                    value.get().toPlainString(),
                    "a weight of zero or more",
                    "correct the value"));
        } else if (pool.metric() == null
                || row.text("metric").filter(pool.metric()::equals).isPresent()) {
            var customer = row.text("customer").orElse(Telemetry.IDLE);
            weights.computeIfAbsent(pool.id(), none -> new TreeMap<>()).merge(customer, value.get(), BigDecimal::add);
            places.computeIfAbsent(pool.id(), none -> new HashMap<>()).putIfAbsent(customer, row.place("customer"));
        }
    }
}
