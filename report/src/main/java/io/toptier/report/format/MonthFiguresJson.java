package io.toptier.report.format;

import io.toptier.kernel.Money;
import io.toptier.kernel.Month;
import io.toptier.report.MonthFigures;
import io.toptier.report.MonthFigures.InCurrency;
import io.toptier.report.MonthFigures.PolicyLine;
import io.toptier.report.MonthFigures.Proxy;
import io.toptier.report.MonthFigures.Source;
import io.toptier.workspace.JsonText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Reads back from a frozen {@code month.json} what revisions are compared by. */
public final class MonthFiguresJson {
    private MonthFiguresJson() {}

    public static MonthFigures read(byte[] json) {
        var node = JsonText.read(json);
        var sources = new ArrayList<Source>();
        node.get("sources").forEach(one -> sources.add(source(one)));
        return new MonthFigures(
                Month.parse(node.get("month").asString()).orElseThrow(),
                node.get("rulebook").asString(),
                node.get("policy").asString(),
                map(node.get("currencies"), MonthFiguresJson::inCurrency),
                sources,
                map(node.get("policyLines"), MonthFiguresJson::policyLine),
                map(node.get("telemetry"), MonthFiguresJson::amounts),
                proxy(node.get("proxy")));
    }

    private static InCurrency inCurrency(JsonNode node) {
        var customers = new TreeMap<String, SortedMap<String, BigDecimal>>();
        var services = new TreeMap<String, SortedMap<String, BigDecimal>>();
        var usd = new TreeMap<String, BigDecimal>();
        for (var one : node.get("customers")) {
            var id = one.get("id").asString();
            customers.put(id, amounts(one.get("routes")));
            if (one.has(CurrencyJson.SERVICES)) {
                services.put(id, amounts(one.get(CurrencyJson.SERVICES)));
            }
            if (!one.get("acrUsd").isNull()) {
                usd.put(id, new BigDecimal(one.get("acrUsd").asString()));
            }
        }
        return new InCurrency(
                customers,
                services,
                usd,
                effective(node.get("unattributed")),
                effective(node.get("excluded")),
                effective(node.get("pools")));
    }

    private static List<Proxy> proxy(JsonNode node) {
        var lines = new ArrayList<Proxy>();
        for (var one : node) {
            lines.add(new Proxy(
                    one.get("customer").asString(),
                    one.get("solution").asString(),
                    Money.of(one.get("amount").asString(), one.get("currency").asString())));
        }
        return lines;
    }

    private static Source source(JsonNode node) {
        var submitted = node.get("submitted");
        return new Source(
                Source.export(node.get("source").asInt(), node.get("side").asString()),
                node.get("path").asString(),
                node.get("run").asString(),
                submitted.isNull() ? null : submitted.asString(),
                node.get("digest").asString());
    }

    private static PolicyLine policyLine(JsonNode node) {
        return new PolicyLine(
                node.get("treatment").asString(),
                node.get("rule").asString(),
                node.get("source").asString());
    }

    private static SortedMap<String, BigDecimal> amounts(JsonNode node) {
        return map(node, amount -> new BigDecimal(amount.asString()));
    }

    /** Entries without lines and money are there for scripts and stand for nothing. */
    private static SortedMap<String, BigDecimal> effective(JsonNode node) {
        var amounts = map(node, cost -> new BigDecimal(cost.get("effective").asString()));
        node.properties().stream()
                .filter(entry -> entry.getValue().get("lines").asLong() == 0)
                .filter(entry ->
                        new BigDecimal(entry.getValue().get("effective").asString()).signum() == 0)
                .forEach(entry -> amounts.remove(entry.getKey()));
        return amounts;
    }

    private static <V> SortedMap<String, V> map(JsonNode node, Function<JsonNode, V> value) {
        var map = new TreeMap<String, V>();
        node.properties().forEach(entry -> map.put(entry.getKey(), value.apply(entry.getValue())));
        return map;
    }
}
