package io.toptier.desk.trial;

import io.toptier.desk.answer.Answers;
import io.toptier.standing.Measure;
import io.toptier.standing.Tier;
import java.util.LinkedHashMap;
import java.util.Map;

/** The standing in lines: each tier, each of its paths, each measure. */
final class StandingPicture {
    private final Map<String, String> lines = new LinkedHashMap<>();

    private StandingPicture() {}

    static Map<String, String> of(Answers answers) {
        var picture = new StandingPicture();
        answers.standing().value().standing().tiers().forEach(picture::tier);
        return picture.lines;
    }

    private void tier(Tier tier) {
        var name = switch (tier.name()) {
            case CO_SELL_READY -> "Co-sell ready";
            case AZURE_IP_CO_SELL_ELIGIBLE -> "Azure IP co-sell eligible";
            case TOP_TIER -> "Top Tier";
        };
        lines.put(name, Words.met(tier.met()));
        tier.base().forEach(measure -> measure(name, measure));
        for (var path : tier.paths()) {
            var of = name + ", " + Words.of(path.name());
            lines.put(of, Words.met(path.met()));
            path.measures().forEach(measure -> measure(of, measure));
        }
    }

    private void measure(String of, Measure measure) {
        var have = measure.have();
        var need = measure.need();
        var figures = have == null || need == null ? "" : have + " of " + need + ", ";
        var alternative = measure.alternative() > 1 ? ", way " + measure.alternative() : "";
        lines.put(
                of + alternative + ": " + Words.of(measure.name()),
                figures + Words.of(measure.state().key()));
    }
}
