package io.toptier.consumption.format;

import static java.util.stream.Collectors.toMap;

import io.toptier.consumption.ConsumptionSettings;
import io.toptier.consumption.CostSource;
import io.toptier.consumption.CostSource.DateOrder;
import io.toptier.consumption.InvoiceTotal;
import io.toptier.consumption.Pool;
import io.toptier.consumption.Pool.Idle;
import io.toptier.consumption.Pool.WithoutTelemetry;
import io.toptier.consumption.Side;
import io.toptier.consumption.Stage;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Money;
import io.toptier.kernel.SubscriptionId;
import io.toptier.workspace.Nearest;
import io.toptier.workspace.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads what {@code toptier.yaml} says under {@code consumption}. */
public final class SettingsReader {
    private static final Map<String, Stage> STAGES =
            Stage.DEFAULT_PRECEDENCE.stream().collect(toMap(Stage::key, stage -> stage));
    private static final Map<String, DateOrder> DATES =
            Map.of("month-first", DateOrder.MONTH_FIRST, "day-first", DateOrder.DAY_FIRST);
    private static final Map<String, Idle> IDLE = Map.of("unattributed", Idle.UNATTRIBUTED, "spread", Idle.SPREAD);
    private static final Map<String, WithoutTelemetry> WITHOUT =
            Map.of("unattributed", WithoutTelemetry.UNATTRIBUTED, "even", WithoutTelemetry.EVEN);

    private final Section section;
    private final Findings findings;

    private SettingsReader(Section section, Findings findings) {
        this.section = section;
        this.findings = findings;
    }

    public static ConsumptionSettings read(Section section, Findings findings) {
        var settings = new SettingsReader(section, findings).settings();
        section.finish();
        return settings;
    }

    private ConsumptionSettings settings() {
        return new ConsumptionSettings(
                sources(),
                section.text("customer-tag").orElse(null),
                precedence(),
                pools(),
                section.sections("invoices").stream()
                        .flatMap(one -> invoice(one).stream())
                        .toList());
    }

    private List<CostSource> sources() {
        var sources = new ArrayList<CostSource>();
        for (var one : section.sections("sources")) {
            source(one, sources.size()).ifPresent(sources::add);
        }
        if (sources.isEmpty()) {
            findings.add(Finding.error(
                    "missing-key",
                    section.place("sources"),
                    "no source",
                    "at least one cost export",
                    "add '- {billed: exports/…, effective: exports/…}' or '- {focus: exports/…}'"));
        }
        return sources;
    }

    private Optional<CostSource> source(Section one, int index) {
        var exports = new TreeMap<Side, String>();
        one.text("billed").ifPresent(path -> exports.put(Side.BILLED, path));
        one.text("effective").ifPresent(path -> exports.put(Side.EFFECTIVE, path));
        var focus = one.text("focus");
        var usage = one.text("usage");
        var both = focus.or(() -> usage);
        both.ifPresent(path -> exports.put(Side.BOTH, path));
        var source = new CostSource(
                index,
                exports,
                one.currency("currency").orElse(null),
                one.choice("dates", DATES).orElse(null),
                one.place());
        one.finish();
        var whole = both.isPresent()
                ? exports.size() == 1
                : exports.containsKey(Side.EFFECTIVE) || exports.containsKey(Side.BILLED);
        if (!whole) {
            findings.add(Finding.error(
                    "bad-value",
                    one.place(),
                    "keys " + String.join(", ", one.keys()),
                    "billed and effective together, or focus, or usage",
                    "name one kind of export for each source"));
            return Optional.empty();
        }
        return Optional.of(source);
    }

    private List<Stage> precedence() {
        var stages = new ArrayList<Stage>();
        for (var text : section.texts("precedence")) {
            var stage = STAGES.get(text);
            if (stage == null || stages.contains(stage)) {
                findings.add(Finding.error(
                        "bad-value",
                        section.place("precedence"),
                        "'" + text + "'",
                        "each of "
                                + String.join(
                                        ", ", STAGES.keySet().stream().sorted().toList()) + " at most once",
                        Nearest.remedy(text, STAGES.keySet())));
            } else {
                stages.add(stage);
            }
        }
        return stages.isEmpty() ? Stage.DEFAULT_PRECEDENCE : stages;
    }

    private List<Pool> pools() {
        var pools = new ArrayList<Pool>();
        var ids = new HashSet<String>();
        for (var one : section.sections("pools")) {
            pool(one).ifPresent(pool -> {
                if (ids.add(pool.id())) {
                    pools.add(pool);
                } else {
                    findings.add(Finding.error(
                            "pool-twice",
                            one.place("id"),
                            "'" + pool.id() + "' a second time",
                            "each pool id once",
                            "rename one"));
                }
            });
        }
        return pools;
    }

    private Optional<Pool> pool(Section one) {
        var id = one.required("id");
        var subscription = one.required("subscription");
        var pool = id.isEmpty() || subscription.isEmpty()
                ? Optional.<Pool>empty()
                : Optional.of(new Pool(
                        id.get(),
                        new SubscriptionId(subscription.get()),
                        one.text("resource-group")
                                .map(text -> text.toLowerCase(Locale.ROOT))
                                .orElse(null),
                        one.text("metric").orElse(null),
                        one.choice("idle", IDLE).orElse(Idle.UNATTRIBUTED),
                        one.choice("without-telemetry", WITHOUT).orElse(WithoutTelemetry.UNATTRIBUTED),
                        one.place()));
        one.finish();
        return pool;
    }

    private static Optional<InvoiceTotal> invoice(Section one) {
        var month = one.required("month").flatMap(present -> one.month("month"));
        var currency = one.required("currency").flatMap(present -> one.currency("currency"));
        var amount = one.required("amount").flatMap(present -> one.decimal("amount"));
        one.text("note");
        one.finish();
        return month.isEmpty() || currency.isEmpty() || amount.isEmpty()
                ? Optional.empty()
                : Optional.of(new InvoiceTotal(month.get(), new Money(amount.get(), currency.get()), one.place()));
    }
}
