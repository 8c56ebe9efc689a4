package io.toptier.desk.month;

import io.toptier.credit.SellerCreditCsv;
import io.toptier.desk.company.CompanyView;
import io.toptier.kernel.Finding;
import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Month;
import io.toptier.report.MonthlyReport;
import io.toptier.report.ReportFiles;
import io.toptier.report.Submission;
import io.toptier.report.format.Folder;
import io.toptier.report.format.SameContent;
import io.toptier.report.store.MonthStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How far a month is.
 *
 * @param exported whether an export covers it
 * @param filed the month as closed; null where it is not
 * @param close who closed it here, and from what; null where nobody did
 * @param outdated whether what it was closed from has changed since
 * @param revisions as frozen, the first first
 * @param altered what is wrong with the frozen revisions
 * @param differs whether the month as closed says something else than the last revision
 */
public record MonthLife(
        Month month,
        boolean exported,
        @Nullable FiledMonth filed,
        Closes.@Nullable Close close,
        boolean outdated,
        List<Revision> revisions,
        List<Finding> altered,
        boolean differs) {

    /** @param submission null where it was not sent */
    public record Revision(MonthlyReport report, @Nullable Submission submission) {}

    public Optional<Revision> last() {
        return revisions.isEmpty() ? Optional.empty() : Optional.of(revisions.get(revisions.size() - 1));
    }

    /** Every month that the company has something of, the newest first; the last that is over among them. */
    public static List<MonthLife> all(CompanyView view, Closing closing, List<Closes.Close> closes, LocalDate today) {
        var exported = view.once("export-months", () -> closing.months(view.workspace(new KnownBy(LocalDate.MAX))));
        var months = new TreeSet<>(exported);
        var store = new MonthStore(view.workspace(new KnownBy(today)));
        months.addAll(store.months());
        Folder.list(view.folder().resolve("out")).stream()
                .flatMap(path -> Month.parse(String.valueOf(path.getFileName())).stream())
                .forEach(months::add);
        months.add(Month.of(today).previous());
        return months.descendingSet().stream()
                .map(month -> of(view, month, exported.contains(month), closes, store))
                .toList();
    }

    private static MonthLife of(
            CompanyView view, Month month, boolean exported, List<Closes.Close> closes, MonthStore store) {
        var filed = FiledMonthReader.of(view, month).orElse(null);
        var close = closes.stream()
                .filter(one -> one.month().equals(month))
                .findFirst()
                .orElse(null);
        var frozen = view.once(new Frozen(month), () -> store.revisions(month));
        var revisions = new ArrayList<Revision>();
        frozen.value()
                .forEach(report -> revisions.add(new Revision(
                        report, store.submission(month, report.revision()).orElse(null))));
        return new MonthLife(
                month,
                exported,
                filed,
                close,
                filed != null && close != null && !close.inputs().equals(MonthInputs.digest(view)),
                revisions,
                frozen.findings(),
                filed != null && !revisions.isEmpty() && differs(view, month, revisions));
    }

    private record Frozen(Month month) {}

    private static boolean differs(CompanyView view, Month month, List<Revision> revisions) {
        var last = revisions.get(revisions.size() - 1).report();
        return view.once(new Differs(month), () -> !SameContent.of(last.files(), report(view, month)));
    }

    /** The month's files without those that no revision holds. */
    private static ReportFiles report(CompanyView view, Month month) {
        var files = Folder.read(view.folder().resolve("out/" + month));
        var contents = new TreeMap<String, byte[]>();
        files.names().stream()
                .filter(name -> !name.equals(SellerCreditCsv.FILE))
                .forEach(name -> contents.put(name, files.content(name)));
        return new ReportFiles(contents);
    }

    private record Differs(Month month) {}
}
