package io.toptier.desk.page.credit;

import io.toptier.credit.SaleExplanation;
import io.toptier.desk.visit.Visit;
import io.toptier.kernel.Trace;
import io.toptier.marketplace.BilledSale;
import io.toptier.marketplace.SaleId;
import java.util.List;
import java.util.Optional;

/**
 * Everything about a sale.
 *
 * @param months one for each month it was billed in, the last one first
 * @param why down to the rows, rules and entries, as known by the day looked at
 */
public record SalePage(SaleId id, List<Billed> months, Trace why) {
    public SalePage {
        months = List.copyOf(months);
    }

    /**
     * A month it was billed in.
     *
     * @param judged what was said of it over time, the last knowledge first
     * @param fee why the marketplace keeps what it keeps
     */
    public record Billed(SaleRow row, List<Judged> judged, Trace fee) {
        public Billed {
            judged = List.copyOf(judged);
        }
    }

    /** Empty where no download that the day knows has the sale. */
    static Optional<SalePage> of(Visit visit, String record, String item) {
        var answers = visit.answers();
        var read = answers.sales().value();
        var id = new SaleId(record, item);
        var rows = new SalesRows(visit, read);
        var months = read.book().sales().stream()
                .filter(sale -> sale.id().equals(id))
                .sorted((one, other) -> other.billedOn().compareTo(one.billedOn()))
                .map(sale -> billed(visit, sale, rows))
                .toList();
        return SaleExplanation.of(
                        answers.creditBooks().value(), answers.booked().value(), id)
                .map(why -> new SalePage(id, months, why));
    }

    /** The last month. */
    public SaleRow last() {
        return months.get(0).row();
    }

    private static Billed billed(Visit visit, BilledSale sale, SalesRows rows) {
        return new Billed(
                rows.of(sale), Judged.of(visit, sale), rows.fees().of(sale).trace());
    }
}
