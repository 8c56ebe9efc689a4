package io.toptier.report;

import io.toptier.consumption.ChargeClass;
import io.toptier.consumption.Cost;
import io.toptier.consumption.Route;
import io.toptier.kernel.CustomerId;
import io.toptier.kernel.Money;
import io.toptier.kernel.Trace;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Why a customer's figure of a month is what it is: its routes, the pools it shared, the exports and the rules. */
public final class MonthExplanation {
    private final ClosedMonth closed;
    private final CustomerId customer;

    private MonthExplanation(ClosedMonth closed, CustomerId customer) {
        this.closed = closed;
        this.customer = customer;
    }

    public static Trace customer(ClosedMonth closed, CustomerId customer) {
        return new MonthExplanation(closed, customer).explain();
    }

    private Trace explain() {
        var steps = new ArrayList<Trace>();
        var amounts = new ArrayList<String>();
        for (var figures : closed.currencies()) {
            for (var figure : figures.customers()) {
                if (figure.id().equals(customer)) {
                    steps.add(inCurrency(figures, figure));
                    amounts.add(figure.acr().toString());
                }
            }
        }
        var claim = customer + " consumed in " + closed.month();
        if (steps.isEmpty()) {
            return Trace.of(claim, "nothing", "no line of the exports is its own, and no pool's telemetry names it");
        }
        return Trace.because(claim, String.join(" and ", amounts), steps);
    }

    private Trace inCurrency(CurrencyFigures figures, CustomerFigure figure) {
        var steps = new ArrayList<Trace>();
        figure.consumption().routes().forEach((route, cost) -> steps.add(route(route, cost, figures)));
        dollars(figure).ifPresent(steps::add);
        steps.add(Trace.because("what counts", closed.attributed().policy().name(), rules(figures)));
        steps.add(Trace.because("read from", closed.attributed().sources().size() + " runs", runs()));
        return Trace.because("in " + figures.currency(), figure.acr().toString(), steps);
    }

    private Trace route(Route route, Cost cost, CurrencyFigures figures) {
        var value = money(cost, figures.currency());
        if (route.pool() != null) {
            return new PoolShare(closed, customer, route.pool()).explain(value, figures);
        }
        return switch (route.stage()) {
            case SUBSCRIPTION, RESOURCE_GROUP -> Trace.of("lines of its own " + words(route), value, declared());
            case TAG ->
                Trace.of(
                        "lines whose tag '"
                                + closed.books().settings().consumption().customerTag() + "' names it",
                        value,
                        declared());
            case POOL, SPREAD ->
                Trace.of("its share of cost that no line ties to anybody, by what it consumed", value, "policy");
        };
    }

    private Optional<Trace> dollars(CustomerFigure figure) {
        if (figure.usd() == null || Usd.isDollar(figure.acr().currency())) {
            return Optional.empty();
        }
        var rate = closed.books().rates().in(closed.month(), figure.acr().currency());
        var source = rate.map(one -> one.usdPerUnit().toPlainString() + " dollars for one "
                        + figure.acr().currency() + ", " + one.source())
                .orElse("the export's own dollars");
        return Optional.of(Trace.of("in US dollars", figure.usd().toPlainString() + " USD", source));
    }

    private List<Trace> rules(CurrencyFigures figures) {
        return figures.month().included().keySet().stream().map(this::rule).toList();
    }

    private Trace rule(ChargeClass charge) {
        var line = closed.attributed().policy().lines().get(charge);
        if (line == null) {
            throw new IllegalStateException("the policy says nothing of " + charge.key());
        }
        return Trace.of(
                charge.key() + ", by rule " + line.rule(),
                line.treatment().name().toLowerCase(Locale.ROOT),
                line.source());
    }

    private List<Trace> runs() {
        return closed.attributed().sources().stream()
                .map(run -> Trace.of(
                        "run " + run.run() + (run.submitted() == null ? "" : ", submitted " + run.submitted()),
                        run.lines() + " lines",
                        run.path() + " " + run.digest()))
                .toList();
    }

    private String declared() {
        return closed.books().customers().stream()
                .filter(one -> one.id().equals(customer))
                .map(one -> one.place().toString())
                .collect(Collectors.joining(", "));
    }

    private static String words(Route route) {
        return route.stage().key().replace('-', ' ') + "s";
    }

    private static String money(Cost cost, Currency currency) {
        return new Money(cost.effective(), currency).toString();
    }
}
