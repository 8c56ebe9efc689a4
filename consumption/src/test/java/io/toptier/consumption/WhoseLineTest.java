package io.toptier.consumption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;

/** The order of the stages, and the names by which customers are known. */
class WhoseLineTest {
    @Test
    void theSubscriptionSpeaksBeforeGroupTagAndPool() {
        var month = everyStageNamesAnother().attributed();

        assertThat(month.routes("adventure-works")).containsOnly(entry("subscription", "10"));
        assertThat(month.customers()).containsOnlyKeys("adventure-works");
    }

    @Test
    void thePartnerMayAskTheTagFirst() {
        var month = everyStageNamesAnother()
                .precedence(Stage.TAG, Stage.SUBSCRIPTION, Stage.RESOURCE_GROUP, Stage.POOL)
                .attributed();

        assertThat(month.routes("fabrikam")).containsOnly(entry("tag", "10"));
    }

    @Test
    void thePartnerMayAskTheGroupFirst() {
        var month = everyStageNamesAnother()
                .precedence(Stage.RESOURCE_GROUP, Stage.SUBSCRIPTION)
                .attributed();

        assertThat(month.routes("contoso")).containsOnly(entry("resource-group", "10"));
    }

    @Test
    void thePartnerMayAskThePoolFirst() {
        var month = everyStageNamesAnother()
                .precedence(Stage.POOL, Stage.SUBSCRIPTION)
                .used("aks", "litware", "1")
                .attributed();

        assertThat(month.routes("litware")).containsOnly(entry("pool:aks", "10"));
    }

    @Test
    void aStageThatIsNotAskedDoesNotSpeak() {
        var month = everyStageNamesAnother().precedence(Stage.RESOURCE_GROUP).attributed();

        assertThat(month.customers()).containsOnlyKeys("contoso");
    }

    @Test
    void nobodySpeaksForALine() {
        var month = new Situation()
                .owner("contoso", "sub-a")
                .line(CostLine.of("7.5").in("sub-z"))
                .line(CostLine.of("0.5"))
                .attributed();

        assertThat(month.unattributed()).containsOnly(entry("no-rule", "8"));
        assertThat(month.customers()).isEmpty();
    }

    @Test
    void subscriptionsAndGroupsCompareWithoutCase() {
        var month = new Situation()
                .owner("contoso", " E38C-AA ", "SUB-B/RG-Web")
                .line(CostLine.of("1").in("e38c-aa", "rg-x"))
                .line(CostLine.of("2").in("sub-b", "rg-web"))
                .attributed();

        assertThat(month.routes("contoso")).containsOnly(entry("subscription", "1"), entry("resource-group", "2"));
    }

    @Test
    void aGroupOfTheSameNameInAnotherSubscriptionIsAnotherGroup() {
        var month = new Situation()
                .owner("contoso", "sub-a/rg-web")
                .line(CostLine.of("2").in("sub-b", "rg-web"))
                .attributed();

        assertThat(month.unattributed()).containsOnlyKeys("no-rule");
    }

    @Test
    void whatTwoCustomersClaimIsNobodysAndAnError() {
        var month = new Situation()
                .owner("contoso", "sub-a", "sub-b")
                .owner("fabrikam", "sub-a")
                .line(CostLine.of("4").in("sub-a"))
                .line(CostLine.of("1").in("sub-b"))
                .attributed();

        assertThat(month.unattributed()).containsOnly(entry("claim-conflict", "4"));
        assertThat(month.customers()).containsOnly(entry("contoso", "1"));
        var conflict = month.only("claim-conflict");
        assertThat(conflict.isError()).isTrue();
        assertThat(conflict.place()).hasToString("customers.csv:3:subscriptions");
        assertThat(conflict.seen()).isEqualTo("'sub-a' claimed by fabrikam and by contoso");
    }

    @Test
    void aGroupClaimedTwiceDoesNotFallThroughToItsTag() {
        var month = new Situation()
                .owner("contoso", "sub-a/rg-1")
                .owner("fabrikam", "SUB-A/RG-1")
                .line(CostLine.of("4").in("sub-a", "rg-1").tagged("\"customer\": \"contoso\""))
                .attributed();

        assertThat(month.unattributed()).containsOnly(entry("claim-conflict", "4"));
    }

    @Test
    void anAliasThatIsAnothersNameIsAConflict() {
        var month = new Situation()
                .customer("contoso", "Contoso Ltd")
                .customer("fabrikam", "Fabrikam Inc", "contoso ltd")
                .line(CostLine.of("4").tagged("{\"customer\": \"Contoso Ltd\"}"))
                .line(CostLine.of("1").tagged("{\"customer\": \"contoso\"}"))
                .attributed();

        assertThat(month.unattributed()).containsOnly(entry("claim-conflict", "4"));
        assertThat(month.customers()).containsOnly(entry("contoso", "1"));
    }

    @Test
    void aCustomerWhoseNameIsAlsoItsAliasIsNoConflict() {
        var month = new Situation()
                .customer("contoso", "Contoso", "CONTOSO", "contoso ")
                .attributed();

        assertThat(month.findings()).isEmpty();
    }

    @Test
    void aLineWithAnUnreadablePeriodIsKeptByName() {
        var month = new Situation()
                .owner("contoso", "sub-a")
                .line(CostLine.of("4").in("sub-a").period("31/31/2023"))
                .attributed();

        assertThat(month.unattributed()).containsOnly(entry("bad-date", "4"));
    }

    private static Situation everyStageNamesAnother() {
        return new Situation()
                .owner("adventure-works", "sub-a")
                .owner("contoso", "sub-a/rg-aks")
                .customer("fabrikam", "Fabrikam")
                .customer("litware", "Litware")
                .pool("aks", "sub-a/rg-aks")
                .line(CostLine.of("10").in("sub-a", "rg-aks").tagged("\"customer\": \"Fabrikam\""));
    }
}
