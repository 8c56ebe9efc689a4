package io.toptier.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.toptier.standing.Readiness.Light;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Co-sell ready and Azure IP co-sell eligible, solution by solution. */
class SolutionTiersTest {
    private static final String DESK = "insight-desk";

    @Test
    void anExistingSolutionIsGreenOnTheLastDayOf2023AndRedOnTheNext() {
        var existing = existing().knownBy("2024-01-15");

        assertThat(light(existing.on("2023-12-31"))).isEqualTo(Light.GREEN);
        assertThat(eligible(existing.on("2023-12-31")).met()).isTrue();
        assertThat(light(existing.on("2024-01-01"))).isEqualTo(Light.RED);
        assertThat(eligible(existing.on("2024-01-01")).met()).isFalse();
        assertThat(eligible(existing.on("2024-01-01")).reason()).isEqualTo("missing transactable-offer");
    }

    @Test
    void theDeadlineCountsDownOnceItIsKnown() {
        var item = transactable(existing().on("2023-12-01").knownBy("2023-12-31"));
        var past = transactable(existing().on("2024-01-02").knownBy("2024-01-15"));

        assertThat(item.due()).isEqualTo(LocalDate.of(2023, 12, 31));
        assertThat(item.daysLeft()).isEqualTo(30);
        assertThat(String.valueOf(item.dueBasis())).contains("rule ip-eligible-transactable", "trust vendor");
        assertThat(past.due()).isEqualTo(LocalDate.of(2023, 12, 31));
        assertThat(past.daysLeft()).isEqualTo(-2);
        assertThat(past.state()).isEqualTo(State.MISSING);
    }

    @Test
    void beforeItWasPublishedNoDeadlineIsKnown() {
        var item = transactable(existing().on("2023-12-01").knownBy("2023-12-30"));

        assertThat(item.due()).isNull();
        assertThat(item.state()).isEqualTo(State.NOT_ASKED);
        assertThat(item.reason()).contains("no deadline is known by 2023-12-30");
        assertThat(eligible(existing().on("2024-01-01").knownBy("2023-12-30")).met())
                .isTrue();
    }

    @Test
    void aSolutionThatBecameEligibleOnTheDayOfTheRuleMustBeTransactableAtOnce() {
        var onTheDay = new Situation().solution(DESK, "saas", null, "azure-ip-co-sell-eligible", "2023-07-11");
        var theDayBefore = new Situation().solution(DESK, "saas", null, "azure-ip-co-sell-eligible", "2023-07-10");

        assertThat(eligible(onTheDay.on("2023-09-01").knownBy("2023-09-01")).met())
                .isFalse();
        assertThat(eligible(theDayBefore.on("2023-09-01").knownBy("2023-09-01")).met())
                .isTrue();
    }

    @Test
    void aTransactableSolutionHasNoDeadline() {
        var listed = Situation.eligible().on("2023-12-01").knownBy("2024-01-15");

        assertThat(transactable(listed).due()).isNull();
        assertThat(transactable(listed).state()).isEqualTo(State.MET);
        assertThat(light(listed)).isEqualTo(Light.GREEN);
    }

    @Test
    void whatIsNotEligibleAnyMoreIsNoBaseOfTopTier() {
        var existing = existing().solution("forecast", "saas", "2023-01-01", "co-sell-ready", "2023-01-01");

        var topTier = existing.on("2024-01-01")
                .knownBy("2024-01-15")
                .sale("fabrikam", "2023-09-01", "4000000")
                .topTier();

        assertThat(topTier.base())
                .extracting(Measure::name, Measure::met)
                .containsExactly(tuple("azure-ip-co-sell-eligible", false), tuple("transactable-offer", true));
        assertThat(topTier.met()).isFalse();
    }

    @Test
    void aHundredThousandDollarsOfSalesAreEnoughAndACentLessIsNotKnownToBe() {
        var enough = consumptionOrSales(Situation.eligible().sale("fabrikam", "2023-09-01", "100000"));
        var less = consumptionOrSales(Situation.eligible().sale("fabrikam", "2023-09-01", "99999.99"));

        assertThat(enough.state()).isEqualTo(State.MET);
        assertThat(less.state()).isEqualTo(State.NOT_KNOWN);
        assertThat(less.met()).isFalse();
        assertThat(less.reason()).contains("no month of 2023-02 to 2024-01 is frozen");
    }

    @Test
    void theGreaterOfConsumptionAndSalesCountsAndBothAreShown() {
        var consumed = Situation.eligible()
                .sale("fabrikam", "2023-09-01", "5000")
                .consumed("2023-02", "60000")
                .consumed("2024-01", "40000");
        var before = Situation.eligible().consumed("2023-01", "1000000");

        assertThat(consumptionOrSales(consumed).have()).hasToString("100000 USD");
        assertThat(consumptionOrSales(consumed).state()).isEqualTo(State.MET);
        assertThat(consumptionOrSales(consumed).reason())
                .contains("billed sales 5000 USD", "Azure consumption 100000 USD in 2 frozen months of 12");
        assertThat(consumptionOrSales(before).have()).hasToString("0 USD");
    }

    @Test
    void microsoftsStatusIsAFactThatTheRequirementsStandBeside() {
        var ready = new Situation()
                .solution(DESK, "saas", "2022-11-01", "in-market", "2022-01-01", "co-sell-ready", "2022-06-01");

        assertThat(ready.path(Tier.Name.CO_SELL_READY, DESK).met()).isTrue();
        assertThat(ready.path(Tier.Name.AZURE_IP_CO_SELL_ELIGIBLE, DESK).met()).isFalse();
        assertThat(ready.path(Tier.Name.AZURE_IP_CO_SELL_ELIGIBLE, DESK)
                        .ways()
                        .get(0)
                        .missing())
                .containsExactly("status");
        assertThat(light(ready)).isEqualTo(Light.OPEN);
    }

    @Test
    void anOfferTypeThatCannotBeEligibleIsNamedWithTheNearest() {
        var misspelt = new Situation().solution(DESK, "sass", "2022-11-01", "azure-ip-co-sell-eligible", "2022-12-05");

        var measure = measure(misspelt, "offer-type");

        assertThat(measure.state()).isEqualTo(State.MISSING);
        assertThat(measure.reason()).contains("'sass' cannot be", "did you mean 'saas'?");
        assertThat(light(misspelt)).isEqualTo(Light.RED);
    }

    @Test
    void aDiagramIsNotAskedOfAnAzureApplication() {
        var application = new Situation()
                .solution(DESK, "azure-application", "2022-11-01", "azure-ip-co-sell-eligible", "2022-12-05");

        assertThat(measure(application, "reference-architecture").state()).isEqualTo(State.NOT_ASKED);
        assertThat(measure(Situation.eligible(), "reference-architecture").state())
                .isEqualTo(State.NOT_KNOWN);
    }

    @Test
    void beforeTheListWasFoundOnlyTheStatusIsJudged() {
        var tier = Situation.eligible()
                .on("2023-08-23")
                .knownBy("2024-01-15")
                .standing()
                .tier(Tier.Name.CO_SELL_READY);

        assertThat(tier.met()).isTrue();
        assertThat(tier.reason()).contains("only its status is judged, since no rule speaks of 2023-08-23");
        assertThat(tier.paths().get(0).measures()).extracting(Measure::name).containsExactly("status");
    }

    @Test
    void burningDownACommitmentNeedsAnEligibleSolutionThatCanBeBought() {
        var listed = items(Situation.eligible(), "macc-eligible");
        var existing = items(existing().on("2024-01-01").knownBy("2024-01-15"), "macc-eligible");

        assertThat(listed).allSatisfy(item -> assertThat(item.state()).isEqualTo(State.MET));
        assertThat(existing)
                .filteredOn(item -> item.state() == State.MISSING)
                .extracting(Readiness.Item::item)
                .containsExactly("transactable-plan", "azure-ip-co-sell-eligible");
    }

    private static Situation existing() {
        return new Situation().solution(DESK, "saas", null, "azure-ip-co-sell-eligible", "2022-12-05");
    }

    private static Path eligible(Situation situation) {
        return situation.path(Tier.Name.AZURE_IP_CO_SELL_ELIGIBLE, DESK);
    }

    private static Measure measure(Situation situation, String name) {
        return eligible(situation).measures().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Measure consumptionOrSales(Situation situation) {
        return measure(situation, "consumption-or-sales");
    }

    private static Light light(Situation situation) {
        return situation.standing().readiness(DESK).orElseThrow().light();
    }

    private static Readiness.Item transactable(Situation situation) {
        return items(situation, "azure-ip-co-sell-eligible").stream()
                .filter(item -> item.item().equals("transactable-offer"))
                .findFirst()
                .orElseThrow();
    }

    private static java.util.List<Readiness.Item> items(Situation situation, String purpose) {
        return situation.standing().readiness(DESK).orElseThrow().items().stream()
                .filter(item -> item.purpose().equals(purpose))
                .toList();
    }
}
