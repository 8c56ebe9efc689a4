package io.toptier.report.format;

import io.toptier.consumption.AcrPolicy;
import io.toptier.consumption.SourceRun;
import io.toptier.consumption.Telemetry;
import io.toptier.kernel.KnownBy;
import io.toptier.report.ClosedMonth;
import io.toptier.workspace.FindingJson;
import io.toptier.workspace.JsonText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/** {@code month.json}: a closed month as scripts read it. Outside parties rely on its keys. */
public final class MonthJson {
    public static final String FILE = "month.json";

    private MonthJson() {}

    public static ObjectNode of(ClosedMonth closed) {
        var attributed = closed.attributed();
        var node = JsonText.object()
                .put("month", closed.month().toString())
                .put("knownBy", closed.knownBy().instant().toString())
                .put("rulebook", closed.rulebook().text())
                .put("policy", attributed.policy().name());
        var currencies = node.putObject("currencies");
        for (var figures : closed.currencies()) {
            var bridge = closed.reconciliation().in(figures.currency()).orElseThrow();
            currencies.set(figures.currency().getCurrencyCode(), CurrencyJson.of(figures, bridge));
        }
        var sources = node.putArray("sources");
        attributed.sources().forEach(run -> sources.add(source(run)));
        var findings = node.putArray("findings");
        closed.findings().forEach(finding -> findings.add(FindingJson.of(finding)));
        node.put("complete", closed.complete());
        node.set("duty", DutyJson.of(closed.duty()));
        var proxy = node.putArray("proxy");
        closed.proxy().forEach(line -> proxy.add(DutyJson.of(line)));
        node.set("policyLines", policy(attributed.policy()));
        node.set("telemetry", telemetry(closed.books().telemetry()));
        return node;
    }

    /** The day whose knowledge a month was closed with. */
    public static KnownBy knownBy(byte[] json) {
        var instant = Instant.parse(JsonText.read(json).get("knownBy").asString());
        return new KnownBy(LocalDate.ofInstant(instant, ZoneOffset.UTC));
    }

    private static ObjectNode source(SourceRun run) {
        var node = JsonText.object()
                .put("path", run.path())
                .put("run", run.run())
                .put(
                        "submitted",
                        run.submitted() == null ? null : run.submitted().toString())
                .put("lines", run.lines())
                .put("digest", run.digest().text());
        var superseded = node.putArray("superseded");
        run.superseded().forEach(superseded::add);
        return node.put("source", run.source())
                .put("side", run.side().name().toLowerCase(Locale.ROOT))
                .put("shape", run.shape())
                .put("files", run.files());
    }

    private static ObjectNode policy(AcrPolicy policy) {
        var node = JsonText.object();
        new TreeMap<>(policy.lines())
                .forEach((charge, line) -> node.putObject(charge.key())
                        .put("treatment", line.treatment().name().toLowerCase(Locale.ROOT))
                        .put("rule", line.rule())
                        .put("source", line.source()));
        return node;
    }

    private static ObjectNode telemetry(Telemetry telemetry) {
        var node = JsonText.object();
        new TreeMap<>(telemetry.weights()).forEach((pool, weights) -> {
            var ofPool = node.putObject(pool);
            weights.forEach((customer, weight) -> ofPool.put(customer, JsonText.amount(weight)));
        });
        return node;
    }
}
