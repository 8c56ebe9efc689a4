package io.toptier.consumption;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines of an export that attribution cannot tell apart; one line of first-party usage unless the story says more. */
final class CostLine {
    private final BigDecimal effective;
    private BigDecimal billed;
    private Charge charge = Charged.details("Usage").charge();
    private Currency currency = Currency.getInstance("USD");
    private String subscription = "";
    private String resourceGroup = "";
    private String tags = "";
    private @Nullable String badPeriod;
    private int run;
    private String service = "";
    private long effectiveLines = 1;
    private long billedLines = 1;

    private CostLine(String effective) {
        this.effective = new BigDecimal(effective);
        this.billed = this.effective;
    }

    /** Effective and, unless {@link #billed} says otherwise, billed cost. */
    static CostLine of(String cost) {
        return new CostLine(cost);
    }

    CostLine billed(String cost) {
        billed = new BigDecimal(cost);
        return this;
    }

    CostLine charge(Charged words) {
        charge = words.charge();
        return this;
    }

    CostLine currency(String code) {
        currency = Currency.getInstance(code);
        return this;
    }

    CostLine in(String name) {
        subscription = name;
        return this;
    }

    CostLine in(String name, String group) {
        resourceGroup = group;
        return in(name);
    }

    CostLine tagged(String text) {
        tags = text;
        return this;
    }

    CostLine period(String unreadable) {
        badPeriod = unreadable;
        return this;
    }

    CostLine service(String name) {
        service = name;
        return this;
    }

    CostLine ofRun(int position) {
        run = position;
        return this;
    }

    CostLine lines(long inEffective, long inBilled) {
        effectiveLines = inEffective;
        billedLines = inBilled;
        return this;
    }

    LineGroup group() {
        var usd = currency.getCurrencyCode().equals("USD") ? effective : null;
        var cost = new Cost(effective, billed, usd, effectiveLines, billedLines);
        var services = List.of(new ServiceCost(service, effective, effectiveLines));
        return new LineGroup(run, currency, charge, subscription, resourceGroup, tags, "", badPeriod, cost, services);
    }
}
