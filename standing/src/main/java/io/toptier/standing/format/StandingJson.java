package io.toptier.standing.format;

import io.toptier.standing.Granted;
import io.toptier.standing.Path;
import io.toptier.standing.Readiness;
import io.toptier.standing.Standing;
import io.toptier.standing.StandingAnswer;
import io.toptier.standing.Tier;
import io.toptier.standing.Way;
import io.toptier.workspace.JsonText;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The answer of {@code standing}. */
public final class StandingJson {
    private static final String INFERRED = "inferred";

    private StandingJson() {}

    public static ObjectNode of(StandingAnswer answer) {
        var node = of(answer.standing());
        var with = answer.with();
        if (with != null) {
            node.set("with", of(with));
        }
        node.set("suggestions", SuggestionsJson.of(answer.suggestions()));
        return node;
    }

    /** The standing alone. */
    public static ObjectNode of(Standing standing) {
        var node = JsonText.object()
                .put("on", standing.on().toString())
                .put("knownBy", standing.knownBy().instant().toString());
        node.set("window", window(standing));
        node.set(
                "projection",
                JsonText.object().put("method", Standing.PROJECTION).put("trust", INFERRED));
        tiers(node, standing);
        var readiness = node.putArray("readiness");
        standing.readiness().forEach(one -> readiness.add(of(one)));
        return node;
    }

    private static ObjectNode of(StandingAnswer.With with) {
        var node = JsonText.object();
        var sales = node.putArray("sales");
        for (var sale : with.sales()) {
            var whyNot = with.whyNot(sale);
            sales.addObject()
                    .put("name", sale.name())
                    .put(
                            "customer",
                            sale.customer() == null ? null : sale.customer().value())
                    .put(
                            "solution",
                            sale.solution() == null ? null : sale.solution().value())
                    .put("usd", JsonText.amount(sale.usd()))
                    .put("billedOn", sale.billedOn().toString())
                    .put("counts", whyNot.isEmpty())
                    .put("reason", whyNot);
        }
        tiers(node, with.standing());
        return node;
    }

    private static void tiers(ObjectNode node, Standing standing) {
        var tiers = node.putArray("tiers");
        standing.tiers().forEach(tier -> tiers.add(of(tier)));
    }

    private static @Nullable ObjectNode window(Standing standing) {
        var window = standing.window();
        if (window == null) {
            return null;
        }
        var span = window.span();
        var node = JsonText.object()
                .put("from", span.from().toString())
                .put("until", text(span.until()))
                .put("firstMonth", window.first().toString())
                .put("lastMonth", window.last().toString())
                .put("months", window.months());
        strings(
                node.putArray("openMonths"),
                standing.openMonths().stream().map(Object::toString).toList());
        node.setAll(MeasureJson.of(standing.windowBasis()));
        return node.put("trust", INFERRED); // the program says how many months, and not which
    }

    private static ObjectNode of(Tier tier) {
        var node = JsonText.object()
                .put("tier", tier.name().key())
                .put("met", tier.met())
                .put("reason", tier.reason());
        node.setAll(MeasureJson.of(tier.basis()));
        if (tier.granted() != null) {
            node.set("granted", of(tier.granted()));
        }
        var base = node.putArray("base");
        tier.base().forEach(measure -> base.add(MeasureJson.of(measure)));
        var paths = node.putArray("paths");
        tier.paths().forEach(path -> paths.add(of(path)));
        return node;
    }

    private static ObjectNode of(Granted granted) {
        var span = granted.span();
        var node = JsonText.object()
                .put("stated", granted.stated())
                .put("holds", granted.holds())
                .put("from", span == null ? null : span.from().toString())
                .put("until", span == null ? null : text(span.until()))
                .put("kept", granted.kept())
                .put("reason", granted.reason());
        node.setAll(MeasureJson.of(granted.basis()));
        return node;
    }

    private static ObjectNode of(Path path) {
        var node = JsonText.object()
                .put("path", path.name())
                .put("met", path.met())
                .put("reason", path.reason())
                .put("projected", text(path.projected().orElse(null)));
        var ways = node.putArray("alternatives");
        path.ways().forEach(way -> ways.add(of(way)));
        var measures = node.putArray("measures");
        path.measures().forEach(measure -> measures.add(MeasureJson.of(measure)));
        return node;
    }

    private static ObjectNode of(Way way) {
        var node = JsonText.object().put("alternative", way.number()).put("met", way.met());
        strings(node.putArray("requires"), way.requires());
        strings(node.putArray("missing"), way.missing());
        return node.put("projected", text(way.projected()));
    }

    private static ObjectNode of(Readiness readiness) {
        var node = JsonText.object()
                .put("solution", readiness.solution().value())
                .put("name", readiness.name())
                .put("light", readiness.light().name().toLowerCase(Locale.ROOT));
        var items = node.putArray("items");
        readiness.items().forEach(item -> items.add(of(item)));
        return node;
    }

    private static ObjectNode of(Readiness.Item item) {
        var node = JsonText.object()
                .put("for", item.purpose())
                .put("item", item.item())
                .put("met", item.state().isMet())
                .put("state", item.state().key())
                .put("reason", item.reason())
                .put("due", text(item.due()))
                .put("daysLeft", item.daysLeft());
        node.setAll(MeasureJson.of(item.measure().basis()));
        node.set("dueBy", item.dueBasis() == null ? null : MeasureJson.of(item.dueBasis()));
        return node;
    }

    private static void strings(ArrayNode array, List<String> values) {
        values.forEach(array::add);
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
