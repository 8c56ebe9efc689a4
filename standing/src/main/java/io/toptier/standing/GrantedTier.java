package io.toptier.standing;

import io.toptier.kernel.Span;
import io.toptier.report.PartnerFacts;
import io.toptier.rulebook.Ruling;
import io.toptier.rulebook.ShippedRules;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the workspace says of Top Tier as Microsoft granted it, and whether the transition of FY26 keeps it. */
final class GrantedTier {
    private GrantedTier() {}

    static Granted of(PartnerFacts facts, Questions questions) {
        var on = questions.on();
        var span = holding(facts.topTier(), on);
        var ruling = questions.ask(ShippedRules.TOP_TIER_GRANDFATHERING);
        var rule = ruling.found();
        var basis = rule.map(Basis::of).orElse(null);
        if (!facts.stated()) {
            return new Granted(
                    false,
                    null,
                    null,
                    "toptier.yaml says nothing of it: add 'program: {top-tier: [{from: …}]}'",
                    basis);
        }
        var stated = span == null
                ? "the workspace says Microsoft had not granted it on " + on
                : "the workspace says Microsoft granted it, " + span;
        return rule.map(found -> transition(facts, found, span, stated, basis))
                .orElseGet(() -> new Granted(true, span, null, stated, null));
    }

    private static Granted transition(
            PartnerFacts facts, Ruling.Found rule, @Nullable Span span, String stated, @Nullable Basis basis) {
        if (!rule.flag()) {
            return new Granted(true, span, false, stated + "; nobody keeps the old tier since " + first(rule), basis);
        }
        // a transition keeps what was held on the last day before it
        var before = first(rule).minusDays(1);
        var kept = holding(facts.topTier(), before) != null;
        var last = rule.version().span().lastDay().map(day -> " to " + day).orElse("");
        var words = kept
                ? "; held on " + before + ", so its benefits are kept" + last
                : "; not held on " + before + ", so no transition keeps it";
        return new Granted(true, span, kept, stated + words, basis);
    }

    private static LocalDate first(Ruling.Found rule) {
        return rule.version().span().from();
    }

    private static @Nullable Span holding(List<Span> spans, LocalDate day) {
        return spans.stream().filter(span -> span.contains(day)).findFirst().orElse(null);
    }
}
