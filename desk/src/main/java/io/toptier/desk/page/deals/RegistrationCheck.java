package io.toptier.desk.page.deals;

import io.toptier.desk.page.facts.FactForm;
import io.toptier.desk.visit.Visit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What would become of a registration as the form has it.
 *
 * @param said what is wrong, by field
 * @param missing the labels of the fields that are still empty
 */
public record RegistrationCheck(
        boolean registrable,
        long met,
        List<GateLine> gates,
        DealPage.Verdict review,
        List<ClockLine> clocks,
        Map<String, String> said,
        List<String> missing,
        List<String> fields) {

    static RegistrationCheck of(Trial.Tried tried, Map<String, String> cells, Visit visit) {
        var checked = tried.checked();
        var said = new LinkedHashMap<>(RegistrationFields.said(checked, cells));
        tried.findings()
                .forEach(finding -> Optional.ofNullable(finding.place().column())
                        .ifPresent(column -> said.put(column, FactForm.sentence(finding))));
        var deal = checked.deal().name();
        return new RegistrationCheck(
                checked.blocking().isEmpty(),
                checked.gates().stream().filter(gate -> gate.met()).count(),
                GateLine.of(checked.gates(), visit),
                DealPage.review(checked, visit),
                tried.clocks().stream()
                        .map(clock -> ClockLine.of(clock, deal, visit))
                        .toList(),
                new TreeMap<>(said),
                RegistrationFields.missing(cells),
                RegistrationFields.groups().stream()
                        .flatMap(group -> group.fields().stream())
                        .map(field -> field.name())
                        .toList());
    }

    /** What is wrong with a field; empty for nothing. */
    public String saidOf(String field) {
        return said.getOrDefault(field, "");
    }
}
