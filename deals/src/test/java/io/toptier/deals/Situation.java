package io.toptier.deals;

import io.toptier.kernel.Customer;
import io.toptier.kernel.Customer.MicrosoftAccount;
import io.toptier.kernel.CustomerId;
import io.toptier.kernel.DealId;
import io.toptier.kernel.FxRates;
import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Money;
import io.toptier.kernel.Month;
import io.toptier.kernel.Place;
import io.toptier.kernel.SellerId;
import io.toptier.kernel.Solution;
import io.toptier.kernel.Solution.CoSellStatus;
import io.toptier.kernel.SolutionId;
import io.toptier.rulebook.Rulebook;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One deal that can be registered, and what is told differently of it; for tests. */
final class Situation {
    private static final Rulebook RULES = Rulebook.shipped();

    Deal.Type type = Deal.Type.CO_SELL;
    Money value = Money.of("150000", "USD");
    MicrosoftAccount account = MicrosoftAccount.MANAGED;
    CoSellStatus status = CoSellStatus.AZURE_IP_CO_SELL_ELIGIBLE;
    Deal.MicrosoftStatus microsoft = Deal.MicrosoftStatus.ACCEPTED;
    String created = "2023-06-26T10:00:00Z";
    String invited = "2023-06-26T10:00:00Z";

    @Nullable
    String won = "2023-09-12T12:00:00Z";

    List<String> partners = List.of();
    boolean contract = true;
    boolean perpetual;
    Money contractValue = Money.of("150000", "USD");

    @Nullable
    Money solutionValue = Money.of("150000", "USD");

    String signed = "2023-09-11";
    String starts = "2023-09-15";

    @Nullable
    String ends = "2026-09-14";

    @Nullable
    Boolean deployed = true;

    Registration.Pricing pricing = Registration.Pricing.OTHER;

    @Nullable
    String registered;

    Registration.@Nullable Status state;
    final List<CalendarEvent> calendar = new ArrayList<>();
    private final Map<FxRates.Key, FxRates.Rate> rates = new HashMap<>();

    Situation rate(String month, String currency, String rate) {
        rates.put(
                new FxRates.Key(Month.parse(month).orElseThrow(), Currency.getInstance(currency)),
                new FxRates.Rate(new BigDecimal(rate), "treasury"));
        return this;
    }

    Gate gate(String name, String on) {
        return check(on).gates().stream()
                .filter(gate -> gate.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    CheckedDeal check(String on) {
        var context = context(on);
        return DealCheck.of(context.book().deals().get(0), context);
    }

    List<Deadline> clocks(String on) {
        return Deadlines.of(context(on));
    }

    Deadline clock(String name, String on) {
        return clocks(on).stream()
                .filter(one -> one.clock().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no clock " + name + " in " + clocks(on)));
    }

    DealContext context(String on) {
        var day = LocalDate.parse(on);
        var registrations = contract ? List.of(registration()) : List.<Registration>of();
        return new DealContext(
                new DealBook(List.of(deal()), registrations, List.of(), calendar),
                List.of(customer()),
                List.of(solution()),
                new FxRates(rates),
                RULES,
                day,
                new KnownBy(LocalDate.of(2026, 11, 22)));
    }

    private Deal deal() {
        return new Deal(
                new DealId("D-1"),
                "Dealer analytics",
                new CustomerId("adventure-works"),
                List.of(new SolutionId("insight-desk")),
                type,
                "outbound",
                won == null ? "active" : "closed",
                won == null ? "accepted" : "won",
                value,
                Instant.parse(created),
                Instant.parse(created),
                Instant.parse(invited),
                microsoft,
                instant(won),
                instant(won),
                List.of(new SellerId("s-hensien")),
                partners,
                "yes",
                List.of(),
                null,
                Place.line("deals.csv", 2));
    }

    private Registration registration() {
        return new Registration(
                new DealId("D-1"),
                false,
                null,
                deployed,
                perpetual,
                contractValue,
                solutionValue,
                LocalDate.parse(signed),
                LocalDate.parse(starts),
                ends == null ? null : LocalDate.parse(ends),
                Registration.Tenant.PARTNER,
                pricing,
                instant(registered),
                state,
                instant(registered),
                Place.line("registrations.csv", 2));
    }

    private Customer customer() {
        return new Customer(
                new CustomerId("adventure-works"),
                "Adventure Works Cycles",
                List.of(),
                null,
                null,
                null,
                account,
                null,
                List.of(),
                List.of(),
                Place.line("customers.csv", 2));
    }

    private Solution solution() {
        return new Solution(
                new SolutionId("insight-desk"),
                "Contoso Insight Desk",
                null,
                "saas",
                List.of(new Solution.StatusChange(status, LocalDate.of(2022, 12, 5))),
                null,
                null,
                null,
                Place.line("solutions.csv", 2));
    }

    private static @Nullable Instant instant(@Nullable String text) {
        return text == null ? null : Instant.parse(text);
    }
}
