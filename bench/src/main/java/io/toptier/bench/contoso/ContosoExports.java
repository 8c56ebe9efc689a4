package io.toptier.bench.contoso;

import io.toptier.bench.azure.Dataset;
import io.toptier.bench.azure.Delivery;
import io.toptier.bench.azure.Export;
import io.toptier.bench.azure.ExportRun;
import io.toptier.bench.azure.RunWriter;
import io.toptier.kernel.Month;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** Contoso's exports: two of the Enterprise Agreement, one of the Customer Agreement, and their runs. */
final class ContosoExports {

    private static final int USUAL_DAY = 5;
    private static final int LATE_DAY = 19;
    private static final LocalTime USUAL_TIME = LocalTime.of(5, 12, 47);

    private static final String ENROLLMENT = "/providers/Microsoft.Billing/billingAccounts/" + EaLines.BILLING_ACCOUNT;
    private static final Export ACTUAL = new Export("daily-actual", Dataset.EA_ACTUAL, ENROLLMENT, "ea/88000");
    private static final Export AMORTIZED = new Export("daily-amortized", Dataset.EA_AMORTIZED, ENROLLMENT, "ea/88000");
    private static final Export FOCUS =
            new Export("daily-focus", Dataset.FOCUS, FocusLines.BILLING_PROFILE_ID, "focus");

    private final RunWriter writer;

    ContosoExports(Path workspace) {
        this.writer = new RunWriter(workspace);
    }

    void write(Month month) throws IOException {
        enterprise(Bill.enterprise(month), submitted(month, USUAL_DAY), delivery(month));
        var focus = month.equals(Contoso.LAST) ? delivery(month).gzipped() : delivery(month);
        var european = new ExportRun(FOCUS, month, submitted(month, USUAL_DAY));
        writer.write(european, focus.in(1), FocusLines.all(Bill.european(month)));
        if (month.equals(Contoso.RESTATED)) {
            var late = submitted(month, LATE_DAY);
            enterprise(Contoso.finalEnterpriseBill(month), late, delivery(month).in(2));
        }
    }

    /** The folders of the runs that came later, which a month closed early has not seen. */
    static List<String> lateRuns() {
        return Stream.of(ACTUAL, AMORTIZED)
                .map(export -> new ExportRun(export, Contoso.RESTATED, submitted(Contoso.RESTATED, LATE_DAY)))
                .map(ExportRun::folderWithContainer)
                .toList();
    }

    private void enterprise(Bill bill, Instant submitted, Delivery delivery) throws IOException {
        writer.write(new ExportRun(ACTUAL, bill.month(), submitted), delivery, EaLines.actual(bill));
        writer.write(new ExportRun(AMORTIZED, bill.month(), submitted), delivery, EaLines.amortized(bill));
    }

    /** The first month still counted rows in its manifests; December came in two parts. */
    private static Delivery delivery(Month month) {
        if (month.equals(Contoso.FIRST)) {
            return Delivery.PLAIN.counted();
        }
        return month.equals(Month.of(2023, 12)) ? Delivery.PLAIN.in(2) : Delivery.PLAIN;
    }

    private static Instant submitted(Month month, int day) {
        return month.next().firstDay().withDayOfMonth(day).atTime(USUAL_TIME).toInstant(ZoneOffset.UTC);
    }
}
