package io.toptier.report;

import io.toptier.consumption.AttributedMonth;
import io.toptier.consumption.Reconciliation;
import io.toptier.kernel.Digest;
import io.toptier.kernel.Finding;
import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Month;
import java.util.List;

/**
 * A month as closed on a day: everything that its files, its explanation and its revisions are made from.
 *
 * @param rulebook the rules it was closed under
 * @param books what it was closed from, beside the exports
 * @param proxy the proxy method, whichever method is due
 * @param reports the PRACR report by layout; none where nothing is due or the month is not whole
 * @param findings of all stages
 */
public record ClosedMonth(
        KnownBy knownBy,
        Digest rulebook,
        Books books,
        AttributedMonth attributed,
        Reconciliation reconciliation,
        List<CurrencyFigures> currencies,
        Duty duty,
        List<ProxyLine> proxy,
        List<PracrReport> reports,
        List<Finding> findings) {
    public ClosedMonth {
        currencies = List.copyOf(currencies);
        proxy = List.copyOf(proxy);
        reports = List.copyOf(reports);
        findings = List.copyOf(findings);
    }

    public Month month() {
        return attributed.month();
    }

    /** False where something could not be read or understood: the figures are then a part, and no report is made. */
    public boolean complete() {
        return attributed.complete() && findings.stream().noneMatch(Finding::isError);
    }
}
