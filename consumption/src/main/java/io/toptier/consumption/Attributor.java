package io.toptier.consumption;

import io.toptier.kernel.Customer;
import io.toptier.kernel.CustomerId;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Gives a month's lines to customers, and keeps by name what is nobody's and what is no consumption. */
public final class Attributor {
    private final ConsumptionSettings settings;
    private final List<Customer> customers;
    private final Telemetry telemetry;
    private final AcrPolicy policy;

    public Attributor(ConsumptionSettings settings, List<Customer> customers, Telemetry telemetry, AcrPolicy policy) {
        this.settings = settings;
        this.customers = List.copyOf(customers);
        this.telemetry = telemetry;
        this.policy = policy;
    }

    public Outcome<AttributedMonth> attribute(LineGroups lines) {
        var findings = new Findings();
        var index = new CustomerIndex(customers, findings);
        var attribution = attribution(index, findings);
        var unclear = new UnclearLines(attribution.knownNames());
        var tallies = new TreeMap<Currency, Tally>(Comparator.comparing(Currency::getCurrencyCode));
        var digests = lines.runs().stream().map(run -> new LineDigest()).toList();
        lines.forEach(group -> {
            digests.get(group.run()).add(group);
            take(group, attribution, tallies.computeIfAbsent(group.currency(), none -> new Tally()), unclear);
        });
        var splitter = new PoolSplitter(lines.month(), settings.pools(), telemetry, index, customers, findings);
        tallies.forEach((currency, tally) -> splitter.split(currency, tally));
        tallies.values().forEach(CommitmentSpread::apply);
        findings.addAll(unclear.findings(lines));
        findings.addAll(lines.findings());
        var complete = lines.findings().stream().noneMatch(Finding::isError);
        return findings.with(new AttributedMonth(
                lines.month(), policy, currencies(tallies), sources(lines.runs(), digests), complete));
    }

    /** The effective lines that are the customer's, and those of the pools it has a share in. */
    public List<CustomerLines> linesOf(CustomerId customer, AttributedMonth month, LineGroups lines) {
        var told = new Findings(); // by attribute() already
        var attribution = attribution(new CustomerIndex(customers, told), told);
        var found = new ArrayList<CustomerLines>();
        lines.forEach(group -> {
            var charge = ChargeClassifier.classify(group.charge());
            var counts = policy.treatmentOf(charge) == AcrPolicy.Treatment.INCLUDE && group.badPeriod() == null;
            if (counts && group.cost().effectiveLines() > 0) {
                routeTo(customer, attribution.decide(group), month.of(customer, group.currency()))
                        .ifPresent(route -> found.add(new CustomerLines(route, charge, group)));
            }
        });
        return found;
    }

    private Attribution attribution(CustomerIndex index, Findings findings) {
        return new Attribution(settings, index, new PoolIndex(settings.pools(), findings));
    }

    private static Optional<Route> routeTo(
            CustomerId customer, Attribution.Decision decision, List<CustomerConsumption> consumption) {
        if (decision.claim() instanceof Claim.Named named && named.customer().equals(customer)) {
            return Optional.of(Route.of(decision.stage()));
        }
        return decision.claim() instanceof Claim.Shared shared
                ? Optional.of(Route.pool(shared.pool().id()))
                        .filter(route -> consumption.stream()
                                .anyMatch(one -> one.routes().containsKey(route)))
                : Optional.empty();
    }

    private static List<SourceRun> sources(List<ExportRun> runs, List<LineDigest> digests) {
        return IntStream.range(0, runs.size())
                .mapToObj(at -> runs.get(at).withDigest(digests.get(at).digest()))
                .toList();
    }

    private void take(LineGroup group, Attribution attribution, Tally tally, UnclearLines unclear) {
        var charge = ChargeClassifier.classify(group.charge());
        if (charge == ChargeClass.OTHER) {
            unclear.unknownCharge(group);
        }
        var cost = group.cost();
        if (charge.isBoughtAhead()
                && group.charge().vocabulary() == Vocabulary.FOCUS
                && cost.effective().signum() != 0) {
            unclear.effectiveOnPurchase(group, charge);
            cost = cost.withoutEffective();
        }
        switch (policy.treatmentOf(charge)) {
            case EXCLUDE -> Tally.add(tally.excluded, charge, cost);
            case SPREAD -> tally.toSpread(charge, cost, group);
            case INCLUDE -> {
                Tally.add(tally.included, charge, group.cost());
                include(group, attribution, tally, unclear);
            }
        }
    }

    private static void include(LineGroup group, Attribution attribution, Tally tally, UnclearLines unclear) {
        if (group.badPeriod() != null) {
            tally.toNobody(Reason.BAD_DATE, group, group.badPeriod());
            return;
        }
        var decision = attribution.decide(group);
        if (decision.claim() instanceof Claim.Named named) {
            tally.toCustomer(named.customer(), Route.of(decision.stage()), group);
        } else if (decision.claim() instanceof Claim.Shared shared) {
            tally.toPool(shared.pool().id(), group);
        } else if (decision.claim() instanceof Claim.Unclear problem) {
            tally.toNobody(problem.reason(), group, problem.seen());
            unclear.add(problem, group);
        } else {
            tally.toNobody(Reason.NO_RULE, group, "");
        }
    }

    private static List<CurrencyMonth> currencies(Map<Currency, Tally> tallies) {
        return tallies.entrySet().stream()
                .map(entry -> month(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static CurrencyMonth month(Currency currency, Tally tally) {
        var consumption = tally.customers.entrySet().stream()
                .map(entry ->
                        new CustomerConsumption(entry.getKey(), entry.getValue(), tally.servicesOf(entry.getKey())))
                .toList();
        return new CurrencyMonth(
                currency,
                consumption,
                new TreeMap<>(tally.unattributed),
                new TreeMap<>(tally.excluded),
                new TreeMap<>(tally.included),
                tally.pools,
                tally.groups.biggestFirst());
    }
}
