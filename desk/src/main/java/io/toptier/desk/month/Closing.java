package io.toptier.desk.month;

import io.toptier.consumption.format.ExportMonths;
import io.toptier.consumption.format.Progress;
import io.toptier.desk.company.CompanyView;
import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Month;
import io.toptier.report.ClosedMonth;
import io.toptier.report.Draft;
import io.toptier.report.MonthlyClose;
import io.toptier.workspace.Workspace;
import io.toptier.workspace.store.NotKept;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** How the desk reads exports: as the command line does, and only where a company may. */
public final class Closing {
    private final ExportPlaces places;

    public Closing(ExportPlaces places) {
        this.places = places;
    }

    /** @throws NotKept where the settings name a place outside */
    public Draft draft(Workspace workspace, Month month, Progress progress) {
        places.demandInside(workspace);
        return MonthlyClose.close(workspace, month, progress);
    }

    /** The month as a company's facts make it, for explanations; worked out once a revision, kept nowhere. */
    public ClosedMonth closed(CompanyView view, Month month, KnownBy knownBy) {
        return view.once(
                new Asked(month, knownBy),
                () -> draft(view.workspace(knownBy), month, Progress.NONE).month());
    }

    private record Asked(Month month, KnownBy knownBy) {}

    /** The months that the company's exports cover; none where its settings name a place outside. */
    public SortedSet<Month> months(Workspace workspace) {
        try {
            return ExportMonths.of(workspace, places.demandInside(workspace).consumption());
        } catch (NotKept outside) {
            return Collections.unmodifiableSortedSet(new TreeSet<>());
        }
    }
}
