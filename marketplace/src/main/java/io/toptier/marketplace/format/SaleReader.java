package io.toptier.marketplace.format;

import io.toptier.kernel.Customer;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Month;
import io.toptier.kernel.Solution;
import io.toptier.marketplace.BilledSale;
import io.toptier.marketplace.MonthFinality;
import io.toptier.marketplace.SaleId;
import io.toptier.workspace.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a sale of a row. Texts that come again in many rows are kept once. */
final class SaleReader {
    private final Buyers buyers;
    private final Offers offers;
    private final SaleAmounts amounts;
    private final MonthFinality finality;
    private final Map<String, String> texts = new HashMap<>();

    SaleReader(List<Customer> customers, List<Solution> solutions, MonthFinality finality) {
        this.buyers = new Buyers(customers);
        this.offers = new Offers(solutions);
        this.amounts = new SaleAmounts(customers);
        this.finality = finality;
    }

    /** Empty where the row lacks what makes a sale; a finding says what. */
    Optional<KnownSale> sale(Row row) {
        var record = row.required(RevenueColumns.PURCHASE_RECORD);
        var item = row.required(RevenueColumns.LINE_ITEM);
        var day = row.required(RevenueColumns.MONTH).flatMap(text -> row.dayOfTime(RevenueColumns.MONTH));
        var revenue = row.required(RevenueColumns.REVENUE).flatMap(text -> row.decimal(RevenueColumns.REVENUE));
        if (record.isEmpty() || item.isEmpty() || day.isEmpty() || revenue.isEmpty()) {
            return Optional.empty();
        }
        return sale(row, new SaleId(once(record.get()), once(item.get())), day.get(), revenue.get());
    }

    /** What the rows have in common that is wrong with them. */
    void tell(Findings findings) {
        buyers.tell(findings);
        offers.tell(findings);
        amounts.tell(findings);
    }

    private Optional<KnownSale> sale(Row row, SaleId id, LocalDate billedOn, BigDecimal revenue) {
        var buyer = buyers.of(row);
        return amounts.of(row, revenue, buyer)
                .map(amount -> new BilledSale(
                        id,
                        billedOn,
                        buyer,
                        once(Offers.offer(row)),
                        offers.solution(row).orElse(null),
                        once(row.text(RevenueColumns.SKU)
                                .or(() -> row.text(RevenueColumns.PLAN))
                                .orElse("")),
                        amount.revenue(),
                        amount.usd(),
                        once(row.text(RevenueColumns.PAYOUT_STATUS).orElse("")),
                        once(row.text(RevenueColumns.SALES_CHANNEL).orElse("")),
                        row.flag(RevenueColumns.TRIAL).orElse(false),
                        finality.isFinal(Month.of(billedOn)),
                        List.of(),
                        row.place()))
                .map(sale -> new KnownSale(sale, row.knownOn().orElse(LocalDate.MIN)));
    }

    private String once(String text) {
        return texts.computeIfAbsent(text, first -> first);
    }
}
