package io.toptier.desk.page.deals;

import io.toptier.deals.Gate;
import io.toptier.desk.page.facts.RuleLine;
import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Tone;
import java.util.List;

/**
 * A criterion of a registration, as it is judged.
 *
 * @param word {@code met}, {@code not met} or {@code warning}
 * @param also the rules its reason rests on beside its own
 */
public record GateLine(
        String key,
        String name,
        boolean met,
        Tone tone,
        String word,
        String reason,
        RuleLine rule,
        List<RuleLine> also) {

    static GateLine of(Gate gate, Visit visit) {
        var blocks = gate.level() == Gate.Level.BLOCK;
        return new GateLine(
                gate.name(),
                Words.of(gate.name()),
                gate.met(),
                gate.met() ? Tone.GOOD : blocks ? Tone.BAD : Tone.ATTENTION,
                gate.met() ? "met" : blocks ? "not met" : "warning",
                gate.reason(),
                RuleLine.of(gate.ruling(), visit),
                gate.also().stream()
                        .distinct()
                        .filter(ruling -> !ruling.equals(gate.ruling()))
                        .map(ruling -> RuleLine.of(ruling, visit))
                        .toList());
    }

    static List<GateLine> of(List<Gate> gates, Visit visit) {
        return gates.stream().map(gate -> of(gate, visit)).toList();
    }
}
