package io.toptier.credit;

import io.toptier.kernel.CustomerId;
import io.toptier.kernel.Money;
import io.toptier.kernel.Place;
import io.toptier.kernel.SolutionId;
import io.toptier.marketplace.BilledSale;
import io.toptier.marketplace.Buyer;
import io.toptier.marketplace.SaleId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A billed sale in a few words. */
public record SaleText(
        String record,
        String item,
        String billedOn,
        String amount,
        String currency,
        @Nullable String usd,
        @Nullable String customer,
        @Nullable String solution,
        boolean trial,
        boolean open,
        String place) {

    /** A sale of Insight Desk to Fabrikam in US dollars, in a month that is final. */
    public static SaleText of(String record, String billedOn, String usd) {
        return new SaleText(
                record,
                "1",
                billedOn,
                usd,
                "USD",
                usd,
                "fabrikam",
                CreditSituation.INSIGHT_DESK,
                false,
                false,
                "sales/ISVRevenue.csv");
    }

    public SaleText item(String other) {
        return new SaleText(record, other, billedOn, amount, currency, usd, customer, solution, trial, open, place);
    }

    public SaleText in(String otherCurrency, String otherAmount, @Nullable String dollars) {
        return new SaleText(
                record, item, billedOn, otherAmount, otherCurrency, dollars, customer, solution, trial, open, place);
    }

    public SaleText to(@Nullable String other) {
        return new SaleText(record, item, billedOn, amount, currency, usd, other, solution, trial, open, place);
    }

    public SaleText solution(@Nullable String other) {
        return new SaleText(record, item, billedOn, amount, currency, usd, customer, other, trial, open, place);
    }

    public SaleText onTrial() {
        return new SaleText(record, item, billedOn, amount, currency, usd, customer, solution, true, open, place);
    }

    public SaleText monthOpen() {
        return new SaleText(record, item, billedOn, amount, currency, usd, customer, solution, trial, true, place);
    }

    public SaleText readIn(String file) {
        return new SaleText(record, item, billedOn, amount, currency, usd, customer, solution, trial, open, file);
    }

    BilledSale billed() {
        return new BilledSale(
                new SaleId(record, item),
                LocalDate.parse(billedOn),
                new Buyer(
                        "",
                        customer == null ? "Somebody" : customer,
                        customer == null ? null : new CustomerId(customer)),
                "Contoso Insight Desk",
                solution == null ? null : new SolutionId(solution),
                "enterprise",
                Money.of(amount, currency),
                usd == null ? null : new BigDecimal(usd),
                "Sent",
                "Enterprise",
                trial,
                !open,
                List.of(),
                Place.line(place, 2));
    }
}
