package io.toptier.credit;

import io.toptier.credit.ReportedMonth.Figure;
import io.toptier.deals.Deal;
import io.toptier.deals.DealBook;
import io.toptier.deals.Registration;
import io.toptier.kernel.CustomerId;
import io.toptier.kernel.DealId;
import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Money;
import io.toptier.kernel.Month;
import io.toptier.kernel.Place;
import io.toptier.kernel.SellerId;
import io.toptier.kernel.Solution;
import io.toptier.kernel.Solution.CoSellStatus;
import io.toptier.kernel.Solution.StatusChange;
import io.toptier.kernel.SolutionId;
import io.toptier.kernel.Span;
import io.toptier.marketplace.BilledSale;
import io.toptier.report.PartnerFacts;
import io.toptier.report.PartnerSettings;
import io.toptier.rulebook.Origin;
import io.toptier.rulebook.Publication;
import io.toptier.rulebook.Rule;
import io.toptier.rulebook.RuleId;
import io.toptier.rulebook.Rulebook;
import io.toptier.rulebook.Trust;
import io.toptier.rulebook.Value;
import io.toptier.rulebook.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Sales, deals and months of Contoso, told line by line; everything unsaid is a quiet default. */
public final class CreditSituation {
    public static final String INSIGHT_DESK = "insight-desk";
    private static final Rulebook SHIPPED = Rulebook.shipped();

    private final List<Span> topTier = new ArrayList<>();
    private final List<Span> approved = new ArrayList<>();
    private final List<Solution> solutions = new ArrayList<>();
    private final List<BilledSale> sales = new ArrayList<>();
    private final List<Deal> deals = new ArrayList<>();
    private final List<Registration> registrations = new ArrayList<>();
    private final List<ReportedMonth> months = new ArrayList<>();
    private final List<Retirement> retirement = new ArrayList<>();
    private final TreeMap<RuleId, Rule> rules = new TreeMap<>(SHIPPED.rules());
    private boolean stated = true;

    /** With one solution that was eligible from 2022-12-05 on. */
    public CreditSituation() {
        solution(INSIGHT_DESK, "2022-12-05");
    }

    public CreditSituation topTierFrom(String day) {
        topTier.add(Span.startingOn(LocalDate.parse(day)));
        return this;
    }

    public CreditSituation topTier(String from, String until) {
        topTier.add(new Span(LocalDate.parse(from), LocalDate.parse(until)));
        return this;
    }

    public CreditSituation pracrApprovedFrom(String day) {
        approved.add(Span.startingOn(LocalDate.parse(day)));
        return this;
    }

    public CreditSituation nothingStated() {
        stated = false;
        return this;
    }

    public CreditSituation solution(String id, String eligibleSince) {
        solutions.add(new Solution(
                new SolutionId(id),
                id,
                null,
                "saas",
                List.of(
                        new StatusChange(CoSellStatus.CO_SELL_READY, LocalDate.parse("2021-09-01")),
                        new StatusChange(CoSellStatus.AZURE_IP_CO_SELL_ELIGIBLE, LocalDate.parse(eligibleSince))),
                null,
                null,
                null,
                Place.line("solutions.csv", 2)));
        return this;
    }

    public CreditSituation sale(SaleText sale) {
        sales.add(sale.billed());
        return this;
    }

    public CreditSituation deal(DealText deal) {
        deals.add(deal.deal());
        return this;
    }

    public CreditSituation registered(String deal, String starts, @Nullable String ends, Registration.Status status) {
        registrations.add(new Registration(
                new DealId(deal),
                false,
                null,
                true,
                ends == null,
                null,
                null,
                LocalDate.parse(starts),
                LocalDate.parse(starts),
                ends == null ? null : LocalDate.parse(ends),
                Registration.Tenant.PARTNER,
                Registration.Pricing.OTHER,
                null,
                status,
                null,
                Place.line("registrations.csv", registrations.size() + 2L)));
        return this;
    }

    public CreditSituation measured(String month, String customer, String amount, String currency) {
        return month(month, new Figure(new CustomerId(customer), null, Money.of(amount, currency), null), true);
    }

    public CreditSituation proxy(String month, String customer, String solution, String amount) {
        return month(month, new Figure(new CustomerId(customer), solution, Money.of(amount, "USD"), null), false);
    }

    public CreditSituation retires(Measure measure, String percent, String from) {
        retirement.add(new Retirement(
                measure,
                new BigDecimal(percent),
                Span.startingOn(LocalDate.parse(from)),
                "Mail of the seller's manager",
                Place.line("toptier.yaml", 9)));
        return this;
    }

    /** The operator publishes a version of a rule, which goes before the shipped ones. */
    public CreditSituation rule(RuleId id, Value value, String from, String published) {
        var version = new Version(
                id,
                Span.startingOn(LocalDate.parse(from)),
                value,
                new Publication(
                        LocalDate.parse(published),
                        null,
                        null,
                        "Contoso gazette",
                        Trust.VENDOR,
                        LocalDate.parse(published)),
                null,
                Origin.OPERATOR,
                Place.line("rules/" + id + ".yaml", 3));
        rules.computeIfPresent(id, (same, rule) -> rule.with(List.of(version)));
        return this;
    }

    public CreditBooks books(String knownBy) {
        return new CreditBooks(
                new KnownBy(LocalDate.parse(knownBy)),
                Rulebook.of(rules.values()),
                new PartnerSettings(
                        PartnerSettings.NOTHING.partner(),
                        PartnerSettings.NOTHING.consumption(),
                        new PartnerFacts(topTier, approved, List.of(), stated),
                        PartnerSettings.NOTHING.report()),
                List.of(),
                solutions,
                sales,
                new DealBook(deals, registrations, List.of(), List.of()),
                months,
                retirement);
    }

    private CreditSituation month(String month, Figure figure, boolean measured) {
        var figures = List.of(figure);
        months.add(new ReportedMonth(
                Month.parse(month).orElseThrow(),
                "months/" + month + "/rev-1",
                measured ? figures : List.of(),
                measured ? List.of() : figures));
        return this;
    }

    /** The id of a seller, or null for nobody. */
    static @Nullable SellerId seller(@Nullable String id) {
        return id == null ? null : new SellerId(id);
    }
}
