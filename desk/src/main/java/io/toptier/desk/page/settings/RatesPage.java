package io.toptier.desk.page.settings;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import io.toptier.desk.visit.Visit;
import io.toptier.kernel.Decimals;
import io.toptier.kernel.Finding;
import io.toptier.kernel.FxRates;
import io.toptier.workspace.FxTable;
import java.util.List;
import java.util.Map;

/**
 * The rates of a company, newest month first.
 *
 * @param files that they are read from
 */
public record RatesPage(List<Line> lines, List<String> files, List<Finding> findings, RateForm form) {

    /** @param rate US dollars for one unit, with all its digits */
    public record Line(String month, String currency, String rate, String source) {}

    static RatesPage of(Visit visit, RateForm form) {
        var rates = visit.answers().once("rates", "", FxTable::read);
        var lines = rates.value().rates().entrySet().stream()
                .sorted(comparing(
                                (Map.Entry<FxRates.Key, FxRates.Rate> one) ->
                                        one.getKey().month(),
                                reverseOrder())
                        .thenComparing(one -> one.getKey().currency().getCurrencyCode()))
                .map(one -> new Line(
                        one.getKey().month().toString(),
                        one.getKey().currency().getCurrencyCode(),
                        Decimals.plain(one.getValue().usdPerUnit()),
                        one.getValue().source()))
                .toList();
        var files = visit.view().paths().stream()
                .filter(path -> path.startsWith("fx/") && path.endsWith(".csv"))
                .sorted()
                .toList();
        return new RatesPage(lines, files, rates.findings(), form);
    }
}
