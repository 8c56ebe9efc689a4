package io.toptier.standing;

import io.toptier.kernel.CustomerId;
import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Money;
import io.toptier.kernel.Month;
import io.toptier.kernel.Place;
import io.toptier.kernel.Solution;
import io.toptier.kernel.Solution.CoSellStatus;
import io.toptier.kernel.Solution.StatusChange;
import io.toptier.kernel.SolutionId;
import io.toptier.kernel.Span;
import io.toptier.marketplace.BilledSale;
import io.toptier.marketplace.Buyer;
import io.toptier.marketplace.SaleId;
import io.toptier.report.Contract;
import io.toptier.report.Designation;
import io.toptier.report.PartnerFacts;
import io.toptier.rulebook.Rulebook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A partner's year told sale by sale; everything unsaid is a quiet default. */
final class Situation {
    static final Rulebook SHIPPED = Rulebook.shipped();

    private final List<BilledSale> sales = new ArrayList<>();
    private final List<Solution> solutions = new ArrayList<>();
    private final List<Commitment> commitments = new ArrayList<>();
    private final List<Contract> contracts = new ArrayList<>();
    private final List<Designation> designations = new ArrayList<>();
    private final List<Span> topTier = new ArrayList<>();
    private final Map<String, String> privateOffers = new HashMap<>();
    private final NavigableMap<Month, BigDecimal> consumed = new TreeMap<>();
    private LocalDate on = LocalDate.parse("2024-02-15");
    private KnownBy knownBy = new KnownBy(LocalDate.parse("2024-02-20"));

    /** Insight Desk, eligible and transactable, as most stories have it. */
    static Situation eligible() {
        return new Situation()
                .solution("insight-desk", "saas", "2022-11-01", "azure-ip-co-sell-eligible", "2022-12-05");
    }

    Situation on(String day) {
        on = LocalDate.parse(day);
        return this;
    }

    Situation knownBy(String day) {
        knownBy = new KnownBy(LocalDate.parse(day));
        return this;
    }

    /** A purchase of its own, billed once. */
    Situation sale(String customer, String billedOn, String usd) {
        return sale("purchase-" + (sales.size() + 1) + "/1", customer, billedOn, usd);
    }

    Situation sale(String id, String customer, String billedOn, String usd) {
        return sale(id, customer, "Contoso Insight Desk", billedOn, usd, "Sent", true);
    }

    Situation sale(
            String id, String customer, String offer, String billedOn, String usd, String payout, boolean isFinal) {
        var parts = id.split("/");
        sales.add(new BilledSale(
                new SaleId(parts[0], parts[1]),
                LocalDate.parse(billedOn),
                new Buyer("mc-" + customer, customer, new CustomerId(customer)),
                offer,
                null,
                "",
                Money.of(usd, "USD"),
                new BigDecimal(usd),
                payout,
                "Enterprise",
                false,
                isFinal,
                List.of(),
                Place.line("sales/revenue.csv", sales.size() + 2)));
        return this;
    }

    Situation sale(BilledSale sale) {
        sales.add(sale);
        return this;
    }

    Situation solution(String id, String type, @Nullable String transactableSince, String... statusSince) {
        var history = new ArrayList<StatusChange>();
        for (int at = 0; at < statusSince.length; at += 2) {
            var status = CoSellStatus.valueOf(
                    statusSince[at].toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
            history.add(new StatusChange(status, LocalDate.parse(statusSince[at + 1])));
        }
        solutions.add(new Solution(
                new SolutionId(id),
                id,
                id,
                type,
                history,
                transactableSince == null ? null : LocalDate.parse(transactableSince),
                null,
                null,
                Place.line("solutions.csv", solutions.size() + 2)));
        return this;
    }

    Situation commitment(String signedOn, String usd) {
        commitments.add(new Commitment(
                LocalDate.parse(signedOn),
                new BigDecimal(usd),
                "",
                Place.line("commitments.csv", commitments.size() + 2)));
        return this;
    }

    Situation contract(String customer, String from) {
        contracts.add(new Contract(
                new CustomerId(customer),
                "insight-desk",
                Span.startingOn(LocalDate.parse(from)),
                Money.of("1000", "USD"),
                Place.line("contracts.csv", contracts.size() + 2)));
        return this;
    }

    Situation designation(String name, String attainedOn, @Nullable String lapsesOn) {
        designations.add(new Designation(
                name, new Span(LocalDate.parse(attainedOn), lapsesOn == null ? null : LocalDate.parse(lapsesOn))));
        return this;
    }

    Situation granted(String from, @Nullable String until) {
        topTier.add(new Span(LocalDate.parse(from), until == null ? null : LocalDate.parse(until)));
        return this;
    }

    Situation privateOffer(String purchaseRecord, String offer) {
        privateOffers.put(purchaseRecord, offer);
        return this;
    }

    Situation consumed(String month, String usd) {
        consumed.put(Month.parse(month).orElseThrow(), new BigDecimal(usd));
        return this;
    }

    StandingFacts facts() {
        return new StandingFacts(
                sales,
                solutions,
                commitments,
                new PartnerFacts(topTier, List.of(), designations, !topTier.isEmpty()),
                contracts,
                privateOffers,
                new OwnConsumption(consumed, new TreeMap<>()));
    }

    LocalDate on() {
        return on;
    }

    Standing standing() {
        var outcome = StandingReview.of(facts(), SHIPPED, on, knownBy);
        if (!outcome.findings().isEmpty()) {
            throw new IllegalStateException(outcome.findings().toString());
        }
        return outcome.value();
    }

    Tier topTier() {
        return standing().tier(Tier.Name.TOP_TIER);
    }

    Path path(String name) {
        return path(Tier.Name.TOP_TIER, name);
    }

    Path path(Tier.Name tier, String name) {
        return standing().tier(tier).paths().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    Measure measure(String name) {
        return standing().tier(Tier.Name.TOP_TIER).paths().stream()
                .flatMap(path -> path.measures().stream())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
