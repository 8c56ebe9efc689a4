package io.toptier.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.toptier.kernel.Counted;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Month;
import io.toptier.kernel.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The proxy method: a percent of each contract's monthly value stands for what was consumed. Microsoft's page names the
 * formula and not the percents, which the operator states with evidence.
 */
public final class ProxyMethod {
    private final List<EacPercent> percents;
    private final Finding.Level missing;

    /** @param missing how grave a contract without a percent is: an error where the method is the one that is due */
    public ProxyMethod(List<EacPercent> percents, Finding.Level missing) {
        this.percents = List.copyOf(percents);
        this.missing = missing;
    }

    /** One line for each contract of the month whose solution has a percent on its first day. */
    public Outcome<List<ProxyLine>> apply(Month month, List<Contract> contracts) {
        var findings = new Findings();
        var lines = new ArrayList<ProxyLine>();
        bySolution(month, contracts)
                .forEach((solution, ofSolution) -> percent(solution, ofSolution, month, findings)
                        .ifPresent(percent -> ofSolution.forEach(contract -> lines.add(line(contract, percent)))));
        return findings.with(List.copyOf(lines));
    }

    private static SortedMap<String, List<Contract>> bySolution(Month month, List<Contract> contracts) {
        return contracts.stream()
                .filter(contract -> contract.term().overlaps(month.span()))
                .collect(groupingBy(Contract::solution, TreeMap::new, toList()));
    }

    private Optional<EacPercent> percent(String solution, List<Contract> contracts, Month month, Findings findings) {
        var inForce = percents.stream()
                .filter(one -> one.solution().equals(solution))
                .filter(one -> one.inForce().contains(month.firstDay()))
                .toList();
        if (inForce.size() == 1) {
            return Optional.of(inForce.get(0));
        }
        findings.add(inForce.isEmpty() ? noPercent(contracts, month) : twoPercents(inForce, month));
        return Optional.empty();
    }

    private static ProxyLine line(Contract contract, EacPercent percent) {
        var factor = percent.percent().movePointLeft(2);
        return new ProxyLine(
                contract,
                percent.percent(),
                percent.evidence(),
                contract.monthlyValue().times(factor));
    }

    private Finding noPercent(List<Contract> contracts, Month month) {
        var first = contracts.get(0);
        return new Finding(
                "eac-percent-missing",
                missing,
                first.place().column("solution"),
                "no percent of solution '" + first.solution() + "' for " + month + ", on "
                        + Counted.of(contracts.size(), "contract"),
                "the percent that Microsoft gave for it, with evidence",
                "add it to 'report: eac:' in toptier.yaml");
    }

    private Finding twoPercents(List<EacPercent> both, Month month) {
        return new Finding(
                "eac-percent-twice",
                missing,
                both.get(1).place(),
                both.size() + " percents of solution '" + both.get(0).solution() + "' for " + month,
                "one percent for each day",
                "let 'until' of one be 'from' of the next");
    }
}
