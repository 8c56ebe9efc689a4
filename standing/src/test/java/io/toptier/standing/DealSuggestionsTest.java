package io.toptier.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.toptier.deals.Deal;
import io.toptier.kernel.CustomerId;
import io.toptier.kernel.DealId;
import io.toptier.kernel.FxRates;
import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Money;
import io.toptier.kernel.Month;
import io.toptier.kernel.Place;
import io.toptier.kernel.SolutionId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which two deals get us there. */
class DealSuggestionsTest {
    private static final KnownBy KNOWN = new KnownBy(LocalDate.parse("2024-02-20"));

    @Test
    void theFewestDealsThatReachFourMillionAreNamed() {
        var year = Situation.eligible().sale("fabrikam", "2023-09-01", "3500000");

        var all = suggest(
                year,
                deal("D-1", "litware", "300000", "yes"),
                deal("D-2", "proseware", "100000", "yes"),
                deal("D-3", "relecloud", "200000", "yes"));

        assertThat(all.sets()).hasSize(1);
        assertThat(all.sets().get(0).way().requires()).containsExactly("billed-sales");
        assertThat(ids(all.sets().get(0))).containsExactly("D-1", "D-3");
    }

    @Test
    void aCentLessAndNoSetOfThreeGetsThere() {
        var year = Situation.eligible().sale("fabrikam", "2023-09-01", "3399999.99");

        var all = suggest(
                year,
                deal("D-1", "litware", "300000", "yes"),
                deal("D-2", "proseware", "100000", "yes"),
                deal("D-3", "relecloud", "200000", "yes"));

        assertThat(all.sets()).isEmpty();
        assertThat(all.considered()).isEqualTo(3);
    }

    @Test
    void oneDealCanMakeTheThirtiethTransactionAndTheEighthCustomer() {
        var year = TopTierTest.transactions(29, 7, "100");

        var all = suggest(year, deal("D-1", "customer-1", "900000", "yes"), deal("D-2", "litware", "500", "undecided"));

        assertThat(ids(all.sets().get(0))).containsExactly("D-2");
        assertThat(all.sets().get(0).way().missing()).containsExactly("transactions", "transacting-customers");
    }

    @Test
    void ofTwoThatWouldDoTheLikelierIsNamed() {
        var year = Situation.eligible().sale("fabrikam", "2023-09-01", "3900000");

        var all =
                suggest(year, deal("D-1", "litware", "900000", "undecided"), deal("D-2", "proseware", "100000", "yes"));

        assertThat(ids(all.sets().get(0))).containsExactly("D-2");
        assertThat(all.sets().get(0).deals().get(0).why())
                .isEqualTo("a new customer; the customer means to buy in the marketplace; Microsoft: none");
    }

    @Test
    void aCustomerKnownByAContractIsNewToTheMarketplaceOnly() {
        var year =
                Situation.eligible().sale("fabrikam", "2023-09-01", "3900000").sale("old", "2023-01-01", "5");

        var all = suggest(year, deal("D-1", "old", "100000", "yes"));

        assertThat(all.sets().get(0).deals().get(0).newCustomer()).isFalse();
    }

    @Test
    void dealsThatCannotBecomeASaleAreNamedWithTheirReason() {
        var year = Situation.eligible().solution("forecast", "saas", null, "co-sell-ready", "2023-01-01");

        var all = suggest(
                year,
                deal("D-1", "litware", "300000", "no"),
                deal("D-2", "litware", null, "yes"),
                deal("D-3", "litware", "300000", "yes", "forecast"),
                inEuro(deal("D-4", "litware", "300000", "yes")));

        assertThat(all.considered()).isZero();
        assertThat(all.passedOver())
                .extracting(one -> one.deal().value(), Suggestion.PassedOver::why)
                .containsExactly(
                        tuple("D-1", "the customer does not mean to buy in the marketplace"),
                        tuple("D-2", "it has no value"),
                        tuple("D-3", "none of its solutions is transactable on 2024-02-15"),
                        tuple("D-4", "no US dollars are known for 300000 EUR"));
    }

    @Test
    void anotherCurrencyIsTakenAtTheLastKnownRate() {
        var year = Situation.eligible().sale("fabrikam", "2023-09-01", "3900000");
        var rate = new FxRates(Map.of(
                new FxRates.Key(Month.of(2023, 12), Currency.getInstance("EUR")),
                new FxRates.Rate(new BigDecimal("1.1"), "treasury")));

        var all = DealSuggestions.of(
                year.facts(),
                List.of(inEuro(deal("D-1", "litware", "100000", "yes"))),
                rate,
                Situation.SHIPPED,
                year.on(),
                KNOWN);

        assertThat(all.sets().get(0).deals().get(0).usd()).isEqualByComparingTo("110000");
    }

    @Test
    void closedDealsAreNoneAndTopTierPartnersNeedNone() {
        var reached = TopTierTest.transactions(30, 8, "100");
        var year = Situation.eligible().sale("fabrikam", "2023-09-01", "3900000");

        assertThat(suggest(reached, deal("D-1", "litware", "300000", "yes")).considered())
                .isZero();
        assertThat(suggest(year, closed(deal("D-1", "litware", "300000", "yes")))
                        .considered())
                .isZero();
    }

    @Test
    void aDealIsOpenFromItsFirstDayToItsLastWhateverBecameOfIt() {
        var year = Situation.eligible().sale("fabrikam", "2023-09-01", "3900000");
        var closedOnTheFifth = closed(deal("D-1", "litware", "300000", "yes"));
        var createdOnTheSecond = created(deal("D-2", "litware", "300000", "yes"), "2024-02-02T23:59:59Z");

        assertThat(suggest(year.on("2024-01-04"), closedOnTheFifth).considered())
                .isEqualTo(1);
        assertThat(suggest(year.on("2024-01-05"), closedOnTheFifth).considered())
                .isZero();
        assertThat(suggest(year.on("2024-02-01"), createdOnTheSecond).considered())
                .isZero();
        assertThat(suggest(year.on("2024-02-02"), createdOnTheSecond).considered())
                .isEqualTo(1);
    }

    @Test
    void noDealSignsACommitment() {
        var year = TopTierTest.transactions(4, 4, "100").commitment("2023-02-01", "30000000");

        var all = suggest(year, deal("D-1", "litware", "500", "yes"));

        assertThat(all.sets()).hasSize(1);
        assertThat(all.sets().get(0).path()).isEqualTo(TopTier.COMMITMENT);
        assertThat(all.sets().get(0).way().missing()).containsExactly("commitment-transactions");
    }

    @Test
    void hundredsOfOpenDealsAreTriedInBounds() {
        var deals = new ArrayList<Deal>();
        for (int at = 0; at < 300; at++) {
            deals.add(deal("D-" + at, "litware", "1000", "yes"));
        }

        var all = suggest(Situation.eligible(), deals.toArray(Deal[]::new));

        assertThat(all.sets()).isEmpty();
        assertThat(all.considered()).isLessThan(300).isPositive();
    }

    private static Suggestion.All suggest(Situation year, Deal... deals) {
        return DealSuggestions.of(
                year.facts(), Arrays.asList(deals), FxRates.NONE, Situation.SHIPPED, year.on(), KNOWN);
    }

    private static List<String> ids(Suggestion suggestion) {
        return suggestion.deals().stream().map(one -> one.deal().value()).toList();
    }

    private static Deal deal(String id, String customer, @Nullable String usd, String intent) {
        return deal(id, customer, usd, intent, "insight-desk");
    }

    private static Deal deal(String id, String customer, @Nullable String usd, String intent, String solution) {
        return deal(id, customer, usd == null ? null : Money.of(usd, "USD"), intent, solution, "active", null, null);
    }

    private static Deal inEuro(Deal deal) {
        var value = deal.value();
        return deal(
                deal.id().value(),
                deal.customer().value(),
                value == null ? null : new Money(value.amount(), Currency.getInstance("EUR")),
                deal.purchaseIntent(),
                "insight-desk",
                "active",
                null,
                null);
    }

    private static Deal closed(Deal deal) {
        return deal(
                deal.id().value(),
                deal.customer().value(),
                deal.value(),
                "yes",
                "insight-desk",
                "closed",
                null,
                Instant.parse("2024-01-05T00:00:00Z"));
    }

    private static Deal created(Deal deal, String at) {
        return deal(
                deal.id().value(),
                deal.customer().value(),
                deal.value(),
                "yes",
                "insight-desk",
                "active",
                Instant.parse(at),
                null);
    }

    private static Deal deal(
            String id,
            String customer,
            @Nullable Money value,
            String intent,
            String solution,
            String status,
            @Nullable Instant createdAt,
            @Nullable Instant closedAt) {
        return new Deal(
                new DealId(id),
                id,
                new CustomerId(customer),
                List.of(new SolutionId(solution)),
                Deal.Type.CO_SELL,
                "outbound",
                status,
                "",
                value,
                createdAt,
                null,
                null,
                Deal.MicrosoftStatus.NONE,
                null,
                closedAt,
                List.of(),
                List.of(),
                intent,
                List.of(),
                null,
                Place.line("deals.csv", 2));
    }
}
