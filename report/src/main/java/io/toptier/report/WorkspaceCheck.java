package io.toptier.report;

import io.toptier.consumption.format.ExportMonths;
import io.toptier.consumption.format.Progress;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Month;
import io.toptier.kernel.Outcome;
import io.toptier.report.format.PartnerSettingsReader;
import io.toptier.report.store.MonthStore;
import io.toptier.rulebook.Rulebook;
import io.toptier.workspace.Workspace;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** Reads everything a workspace has, as every month of its exports would, and keeps what is wrong. */
public final class WorkspaceCheck {
    private static final Period RULES_STAY_FRESH = Period.ofYears(1);

    private final Workspace workspace;
    private final Progress progress;

    public WorkspaceCheck(Workspace workspace, Progress progress) {
        this.workspace = workspace;
        this.progress = progress;
    }

    /** The months it read, and every finding. */
    public Outcome<List<Month>> check(LocalDate today) {
        var findings = new Findings();
        var settings = PartnerSettingsReader.read(workspace, findings);
        findings.addAll(findings.take(Rulebook.of(workspace)).check(today, RULES_STAY_FRESH));
        var months = List.copyOf(ExportMonths.of(workspace, settings.consumption()));
        for (var month : months.isEmpty() && hasExports(settings) ? List.of(lastMonth(today)) : months) {
            MonthlyClose.close(workspace, month, progress).month().findings().stream()
                    .filter(finding -> !isNoSurprise(finding, month, today))
                    .forEach(findings::add);
        }
        var store = new MonthStore(workspace);
        store.months().forEach(month -> findings.addAll(store.revisions(month).findings()));
        return findings.with(months);
    }

    /** The running month cannot be whole yet; only who closes it has to know. */
    private static boolean isNoSurprise(Finding finding, Month month, LocalDate today) {
        return finding.code().equals("month-not-over") && !today.isAfter(month.lastDay());
    }

    /** A workspace of sales and deals alone is one too. */
    private static boolean hasExports(PartnerSettings settings) {
        return !settings.consumption().equals(PartnerSettings.NOTHING.consumption());
    }

    /** Where no export can be read, closing any month tells why. */
    private static Month lastMonth(LocalDate today) {
        return Month.of(today.minusMonths(1));
    }
}
