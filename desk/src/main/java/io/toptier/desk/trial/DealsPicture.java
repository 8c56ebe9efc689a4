package io.toptier.desk.trial;

import io.toptier.deals.CheckedDeal;
import io.toptier.deals.Gate;
import io.toptier.desk.answer.Answers;
import java.util.LinkedHashMap;
import java.util.Map;

/** The deals in lines: whether each can be registered, and each of its gates. */
final class DealsPicture {
    private DealsPicture() {}

    static Map<String, String> of(Answers answers) {
        var lines = new LinkedHashMap<String, String>();
        answers.checkedDeals().value().forEach(deal -> deal(deal, lines));
        return lines;
    }

    private static void deal(CheckedDeal checked, Map<String, String> lines) {
        var id = checked.deal().id().value();
        lines.put(id, checked.state());
        checked.gates().forEach(gate -> lines.put(id + ": " + Words.of(gate.name()), said(gate)));
    }

    private static String said(Gate gate) {
        return Words.met(gate.met()) + ": " + gate.reason();
    }
}
