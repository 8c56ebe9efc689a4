package io.toptier.report;

import io.toptier.consumption.AcrPolicy;
import io.toptier.consumption.AcrPolicy.Line;
import io.toptier.consumption.AcrPolicy.Treatment;
import io.toptier.consumption.AttributedMonth;
import io.toptier.consumption.ChargeClass;
import io.toptier.consumption.ConsumptionSettings;
import io.toptier.consumption.Cost;
import io.toptier.consumption.CurrencyMonth;
import io.toptier.consumption.CustomerConsumption;
import io.toptier.consumption.InvoiceTotal;
import io.toptier.consumption.Pool;
import io.toptier.consumption.Reason;
import io.toptier.consumption.Reconciliation;
import io.toptier.consumption.Route;
import io.toptier.consumption.Side;
import io.toptier.consumption.SourceRun;
import io.toptier.consumption.Stage;
import io.toptier.consumption.Telemetry;
import io.toptier.kernel.Customer;
import io.toptier.kernel.CustomerId;
import io.toptier.kernel.Digest;
import io.toptier.kernel.Findings;
import io.toptier.kernel.FxRates;
import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Money;
import io.toptier.kernel.Month;
import io.toptier.kernel.Place;
import io.toptier.kernel.SubscriptionId;
import io.toptier.report.format.MonthFiles;
import io.toptier.report.format.Templates;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** A month told line by line, for tests; everything unsaid is a quiet default. */
public final class Situation {
    public static final Month NOVEMBER = Month.of(2023, 11);
    private static final Pool AKS = new Pool(
            "aks",
            new SubscriptionId("e38c"),
            "rg-shared-aks",
            "cpu_core_seconds",
            Pool.Idle.UNATTRIBUTED,
            Pool.WithoutTelemetry.UNATTRIBUTED,
            Place.line("toptier.yaml", 9));

    private final Map<String, SortedMap<CustomerId, SortedMap<Route, Cost>>> consumed = new TreeMap<>();
    private final SortedMap<Reason, Cost> unattributed = new TreeMap<>();
    private final SortedMap<ChargeClass, Cost> excluded = new TreeMap<>();
    private final SortedMap<String, Cost> pools = new TreeMap<>();
    private final List<SourceRun> runs = new ArrayList<>();
    private final List<InvoiceTotal> invoices = new ArrayList<>();
    private final Map<String, SortedMap<String, BigDecimal>> weights = new HashMap<>();
    private final Map<FxRates.Key, FxRates.Rate> rates = new HashMap<>();
    private final Map<ChargeClass, Line> policy = new EnumMap<>(ChargeClass.class);
    private final List<Contract> contracts = new ArrayList<>();
    private final List<EacPercent> percents = new ArrayList<>();
    private Duty duty = new Duty(true, Duty.Method.MEASURED, Duty.Method.MEASURED, "top tier and approved", null, null);
    private LocalDate knownBy = LocalDate.of(2024, 1, 15);
    private boolean complete = true;

    public Situation() {
        for (var charge : ChargeClass.values()) {
            policy.put(charge, new Line(Treatment.INCLUDE, "acr-" + charge.key(), "Learn, trust official"));
        }
    }

    public Situation consumed(String customer, String route, String amount) {
        return consumed(customer, route, amount, "USD", null);
    }

    public Situation consumed(
            String customer,
            String route,
            String amount,
            String currency,
            @org.jspecify.annotations.Nullable String usd) {
        var cost = new Cost(
                new BigDecimal(amount), new BigDecimal(amount), usd == null ? null : new BigDecimal(usd), 1, 1);
        consumed.computeIfAbsent(currency, none -> new TreeMap<>())
                .computeIfAbsent(new CustomerId(customer), none -> new TreeMap<>())
                .merge(route(route), cost, Cost::plus);
        return this;
    }

    public Situation unattributed(Reason reason, String amount) {
        unattributed.put(reason, cost(amount));
        return this;
    }

    public Situation excluded(ChargeClass charge, String amount) {
        excluded.put(charge, cost(amount));
        return this;
    }

    public Situation pool(String amount) {
        pools.put(AKS.id(), cost(amount));
        return this;
    }

    public Situation weight(String user, String weight) {
        weights.computeIfAbsent(AKS.id(), none -> new TreeMap<>()).put(user, new BigDecimal(weight));
        return this;
    }

    public Situation run(String run, String submitted) {
        runs.add(new SourceRun(
                0,
                "exports/" + run,
                Side.BOTH,
                "focus-1.0",
                run,
                Instant.parse(submitted),
                1,
                10,
                Digest.of(run),
                List.of()));
        return this;
    }

    public Situation invoice(String amount) {
        invoices.add(new InvoiceTotal(NOVEMBER, Money.of(amount, "USD"), Place.line("toptier.yaml", 20)));
        return this;
    }

    public Situation rate(String currency, String rate) {
        rates.put(
                new FxRates.Key(NOVEMBER, Currency.getInstance(currency)),
                new FxRates.Rate(new BigDecimal(rate), "treasury"));
        return this;
    }

    public Situation rule(ChargeClass charge, Treatment treatment, String source) {
        policy.put(charge, new Line(treatment, "acr-" + charge.key(), source));
        return this;
    }

    public Situation contract(Contract contract) {
        contracts.add(contract);
        return this;
    }

    public Situation percent(EacPercent percent) {
        percents.add(percent);
        return this;
    }

    public Situation duty(Duty theDuty) {
        duty = theDuty;
        return this;
    }

    public Situation knownBy(String day) {
        knownBy = LocalDate.parse(day);
        return this;
    }

    public Situation notWhole() {
        complete = false;
        return this;
    }

    public ClosedMonth closed() {
        var attributed =
                new AttributedMonth(NOVEMBER, new AcrPolicy("acr-default", policy), currencies(), runs, complete);
        return new MonthDrafting(books(), new KnownBy(knownBy), Digest.of("rules"), duty)
                .draft(attributed, Reconciliation.of(attributed, invoices), new Findings());
    }

    public Draft draft() {
        return MonthFiles.of(closed());
    }

    private List<CurrencyMonth> currencies() {
        var codes = new TreeSet<>(consumed.keySet());
        codes.add("USD");
        return codes.stream().map(this::currency).toList();
    }

    private CurrencyMonth currency(String code) {
        var customers = new ArrayList<CustomerConsumption>();
        consumed.getOrDefault(code, new TreeMap<>())
                .forEach((customer, routes) ->
                        customers.add(new CustomerConsumption(customer, routes, new TreeMap<>())));
        var dollars = code.equals("USD");
        var nobody = dollars ? unattributed : new TreeMap<Reason, Cost>();
        var used = new ArrayList<>(nobody.values());
        customers.forEach(one -> used.add(one.total()));
        var included = new TreeMap<ChargeClass, Cost>();
        included.put(ChargeClass.USAGE, used.stream().reduce(Cost.NONE, Cost::plus));
        return new CurrencyMonth(
                Currency.getInstance(code),
                customers,
                nobody,
                dollars ? excluded : new TreeMap<>(),
                included,
                dollars ? pools : new TreeMap<>(),
                List.of());
    }

    private Books books() {
        var templates = new EnumMap<Layout, PracrTemplate>(Layout.class);
        Arrays.stream(Layout.values()).forEach(layout -> templates.put(layout, Templates.shipped(layout)));
        return new Books(
                new PartnerSettings(
                        new Partner("contoso", "Contoso Analytics", null),
                        new ConsumptionSettings(
                                List.of(), "customer", Stage.DEFAULT_PRECEDENCE, List.of(AKS), invoices),
                        PartnerSettings.NOTHING.facts(),
                        new ReportSettings(percents, Map.of(), LayoutChoice.DEFAULT)),
                List.of(customer("fabrikam", "Fabrikam"), customer("litware", "Litware")),
                new Telemetry(weights),
                contracts,
                new FxRates(rates),
                templates);
    }

    private static Customer customer(String id, String name) {
        return new Customer(
                new CustomerId(id),
                name,
                List.of(),
                null,
                null,
                null,
                Customer.MicrosoftAccount.OTHER,
                null,
                List.of(),
                List.of(),
                Place.line("customers.csv", 2));
    }

    private static Cost cost(String amount) {
        return new Cost(new BigDecimal(amount), new BigDecimal(amount), null, 1, 1);
    }

    private static Route route(String text) {
        if (text.startsWith("pool:")) {
            return Route.pool(text.substring("pool:".length()));
        }
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.key().equals(text))
                .map(Route::of)
                .findFirst()
                .orElseThrow();
    }
}
