package io.toptier.consumption;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every class of charge, in the words of each kind of export. */
class ChargeClassifierTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
                    # ChargeType         | PricingModel | PublisherType | benefit | product                        | class
                    Usage                | OnDemand     | Azure         | false   |                                | usage
                    Usage                | On Demand    | Azure         | false   |                                | usage
                    usage                | Spot         | Microsoft     | false   |                                | usage
                    Usage                |              | Microsoft     | false   |                                | usage
                    Usage                | OnDemand     |               | false   |                                | usage
                    Usage                | Reservation  | Azure         | true    |                                | covered-usage
                    Usage                | SavingsPlan  | Microsoft     | true    |                                | covered-usage
                    Usage                | Savings Plan | Microsoft     | false   |                                | covered-usage
                    Usage                |              | Microsoft     | true    |                                | covered-usage
                    Usage                | OnDemand     | Marketplace   | false   |                                | marketplace
                    Purchase             |              | Marketplace   | false   | Contoso Firewall support       | marketplace
                    Refund               |              | Marketplace   | false   | Contoso Firewall               | marketplace
                    UnusedReservation    | Reservation  | Azure         | true    | Reserved VM Instance           | unused-commitment
                    UnusedSavingsPlan    | SavingsPlan  | Microsoft     | true    | Savings plan                   | unused-commitment
                    Purchase             | Reservation  | Azure         | true    | Reserved VM Instance           | commitment-purchase
                    Purchase             | SavingsPlan  | Microsoft     | false   | Savings plan                   | commitment-purchase
                    Purchase             |              | Azure         | true    | Reserved VM Instance           | commitment-purchase
                    Refund               | Reservation  | Azure         | true    | Reserved VM Instance           | commitment-refund
                    Refund               | OnDemand     | Microsoft     | false   | Virtual Machines               | usage-refund
                    Purchase             | OnDemand     | Azure         | false   | Azure Support Standard         | support
                    Purchase             | OnDemand     | Microsoft     | false   | Microsoft Entra ID P2          | purchase
                    Purchase             | OnDemand     | Microsoft     | false   | MACC Shortfall charge          | adjustment
                    RoundingAdjustment   |              | Azure         | false   | Rounding Adjustment            | rounding
                    Tax                  |              | Microsoft     | false   | VAT                            | tax
                    Credit               |              | Microsoft     | false   | Azure credit offer             | credit
                    Adjustment           |              | Microsoft     | false   | Commitment Shortfall           | adjustment
                    Shipping             |              | Azure         | false   | Data Box                       | other
                    ''                   |              | Azure         | false   |                                | other
                    """)
    void costDetails(
            String type,
            @Nullable String pricing,
            @Nullable String publisher,
            boolean benefit,
            @Nullable String product,
            String expected) {
        var charge = Charged.details(type)
                .pricing(said(pricing))
                .publisher(said(publisher))
                .benefit(benefit)
                .product(said(product));

        assertThat(classOf(charge)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
                    # ChargeCategory | ChargeClass | Status | PricingCategory | x_PublisherCategory | benefit | description     | class
                    Usage            |             |        | Standard        | Cloud Provider      | false   |                 | usage
                    Usage            |             |        | Dynamic         | Cloud Provider      | false   |                 | usage
                    Usage            |             |        |                 |                     | false   |                 | usage
                    Usage            |             | Used   | Committed       | Cloud Provider      | true    |                 | covered-usage
                    Usage            |             |        | Committed       | Cloud Provider      | true    |                 | covered-usage
                    Usage            |             |        | Standard        | Cloud Provider      | true    |                 | covered-usage
                    Usage            |             | Used   | Standard        | Cloud Provider      | false   |                 | covered-usage
                    Usage            |             | Unused | Committed       | Cloud Provider      | true    |                 | unused-commitment
                    Usage            | Correction  |        | Standard        | Cloud Provider      | false   |                 | usage-refund
                    Usage            |             |        | Standard        | Vendor              | false   |                 | marketplace
                    Purchase         |             |        | Committed       | Cloud Provider      | true    | Reserved VM     | commitment-purchase
                    Purchase         |             |        | Standard        | Cloud Provider      | true    | Savings plan    | commitment-purchase
                    Purchase         | Correction  |        | Committed       | Cloud Provider      | true    | Reserved VM     | commitment-refund
                    Purchase         | Correction  |        | Standard        | Cloud Provider      | false   | Virtual Machine | usage-refund
                    Purchase         |             |        | Standard        | Cloud Provider      | false   | Azure support   | support
                    Purchase         |             |        | Standard        | Cloud Provider      | false   | Entra ID        | purchase
                    Purchase         |             |        |                 | Vendor              | false   | Firewall        | marketplace
                    Adjustment       |             |        |                 | Cloud Provider      | false   | Rounding        | rounding
                    Adjustment       |             |        |                 | Cloud Provider      | false   | MACC shortfall  | adjustment
                    Credit           |             |        |                 | Cloud Provider      | false   | Azure credit    | credit
                    Tax              |             |        |                 | Cloud Provider      | false   | VAT             | tax
                    Commission       |             |        |                 | Cloud Provider      | false   | Reseller        | other
                    """)
    void focus(
            String category,
            @Nullable String correction,
            @Nullable String status,
            @Nullable String pricing,
            @Nullable String publisher,
            boolean benefit,
            @Nullable String product,
            String expected) {
        var charge = Charged.focus(category)
                .correction(said(correction))
                .status(said(status))
                .pricing(said(pricing))
                .publisher(said(publisher))
                .benefit(benefit)
                .product(said(product));

        assertThat(classOf(charge)).isEqualTo(expected);
    }

    /** FOCUS 1.0-preview has neither ChargeClass nor CommitmentDiscountStatus; ChargeSubcategory stands for both. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
                    # ChargeCategory | ChargeSubcategory  | PricingCategory  | benefit | publisher      | description    | class
                    Usage            | On-Demand          | On-Demand        | false   | Cloud Provider |                | usage
                    Usage            |                    | On-Demand        | false   | Cloud Provider |                | usage
                    Usage            | Used Commitment    | Commitment-Based | true    | Cloud Provider |                | covered-usage
                    Usage            | Used Commitment    | On-Demand        | false   | Cloud Provider |                | covered-usage
                    Usage            |                    | Commitment-Based | false   | Cloud Provider |                | covered-usage
                    Usage            | Unused Commitment  | Commitment-Based | true    | Cloud Provider |                | unused-commitment
                    Usage            | On-Demand          | On-Demand        | false   | Vendor         |                | marketplace
                    Purchase         |                    | Commitment-Based | true    | Cloud Provider | Reserved VM    | commitment-purchase
                    Purchase         |                    | Commitment-Based | false   | Cloud Provider | Reserved VM    | commitment-purchase
                    Purchase         |                    | On-Demand        | false   | Cloud Provider | Entra ID       | purchase
                    Adjustment       | Refund             | Commitment-Based | true    | Cloud Provider | Reserved VM    | commitment-refund
                    Adjustment       | Refund             | On-Demand        | false   | Cloud Provider | Virtual Machine| usage-refund
                    Adjustment       | Refund             | On-Demand        | false   | Vendor         | Firewall       | marketplace
                    Adjustment       | Credit             |                  | false   | Cloud Provider | Goodwill       | credit
                    Adjustment       | Rounding Error     |                  | false   | Cloud Provider | Rounding       | rounding
                    Adjustment       | General Adjustment |                  | false   | Cloud Provider | Correction     | adjustment
                    Adjustment       | General Adjustment |                  | false   | Cloud Provider | MACC shortfall | adjustment
                    Tax              |                    |                  | false   | Cloud Provider | VAT            | tax
                    """)
    void focusPreview(
            String category,
            @Nullable String subcategory,
            @Nullable String pricing,
            boolean benefit,
            String publisher,
            @Nullable String product,
            String expected) {
        var charge = Charged.focus(category)
                .status(said(subcategory))
                .pricing(said(pricing))
                .benefit(benefit)
                .publisher(publisher)
                .product(said(product));

        assertThat(classOf(charge)).isEqualTo(expected);
    }

    @Test
    void payAsYouGoIsAllUsage() {
        assertThat(classOf(Charged.payAsYouGo())).isEqualTo("usage");
        assertThat(classOf(Charged.payAsYouGo().publisher("Marketplace"))).isEqualTo("marketplace");
    }

    @ParameterizedTest
    @CsvSource({
        "Azure, usage",
        "Microsoft, usage",
        "Microsoft Azure, usage",
        "Microsoft 365, not-azure",
        "Dynamics 365, not-azure",
        "AWS, not-azure",
        "Oracle, not-azure"
    })
    void otherLinesOfBusinessAreNotAzure(String provider, String expected) {
        assertThat(classOf(Charged.details("Usage").provider(provider))).isEqualTo(expected);
    }

    @Test
    void amazonsLinesInAnEnrollmentAreNotAzure() {
        assertThat(classOf(Charged.details("Usage").publisher("AWS"))).isEqualTo("not-azure");
    }

    @Test
    void aCostAllocationRuleIsAskedBeforeEverythingElse() {
        assertThat(classOf(Charged.details("Usage").allocatedByRule())).isEqualTo("cost-allocation-rule");
        assertThat(classOf(Charged.focus("Purchase").provider("AWS").allocatedByRule()))
                .isEqualTo("cost-allocation-rule");
    }

    @Test
    void blanksAroundTheWordsDoNotMatter() {
        assertThat(classOf(Charged.details(" Usage ").pricing(" Reservation ").publisher(" MICROSOFT ")))
                .isEqualTo("covered-usage");
    }

    private static String classOf(Charged words) {
        return ChargeClassifier.classify(words.charge()).key();
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}
