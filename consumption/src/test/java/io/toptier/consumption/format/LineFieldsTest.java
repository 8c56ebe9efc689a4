package io.toptier.consumption.format;

import static io.toptier.consumption.format.ExportText.RESOURCE;
import static io.toptier.consumption.format.ExportText.SUBSCRIPTION;
import static io.toptier.consumption.format.ExportText.ea;
import static io.toptier.consumption.format.ExportText.focus;
import static io.toptier.consumption.format.ExportText.mca;
import static io.toptier.consumption.format.ExportText.payg;
import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.consumption.LineGroup;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the fields of a line become: subscription, group, charge. */
class LineFieldsTest {
    private static final String FILE = "exports/costs.csv";

    @TempDir
    Path folder;

    private Drop drop;

    @BeforeEach
    void anEmptyWorkspace() {
        drop = new Drop(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NULL", "Unassigned", "Others", "Not applicable", "$system", "UNASSIGNED"})
    void aBlankGroupComesFromTheResource(String written) {
        assertThat(group(ea().line("ResourceGroup", written)).resourceGroup()).isEqualTo("rg-web");
        assertThat(group(ea().line("ResourceGroup", written, "ResourceId", RESOURCE.toUpperCase(Locale.ROOT)))
                        .resourceGroup())
                .isEqualTo("rg-web");
        assertThat(group(ea().line("ResourceGroup", written, "ResourceId", "/subscriptions/" + SUBSCRIPTION))
                        .resourceGroup())
                .isEmpty();
    }

    @Test
    void theGroupOfTheLineCountsBeforeThatOfTheResource() {
        assertThat(group(ea().line("ResourceGroup", "RG-New")).resourceGroup()).isEqualTo("rg-new");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NULL", "Unassigned", "00000000-0000-0000-0000-000000000000"})
    void aChargeWithoutASubscriptionHasNone(String written) {
        assertThat(group(ea().line("SubscriptionId", written)).subscription()).isEmpty();
        assertThat(group(focus().line("SubAccountId", written)).subscription()).isEmpty();
    }

    @Test
    void aSubscriptionIsItsIdInLowerCase() {
        assertThat(group(ea().line("SubscriptionId", SUBSCRIPTION.toUpperCase(Locale.ROOT)))
                        .subscription())
                .isEqualTo(SUBSCRIPTION);
        assertThat(group(focus().line("SubAccountId", "/Subscriptions/" + SUBSCRIPTION.toUpperCase(Locale.ROOT)))
                        .subscription())
                .isEqualTo(SUBSCRIPTION);
    }

    @Test
    void linesThatAttributionCannotTellApartAreOneGroup() {
        drop.file(
                FILE,
                ea().lines(5)
                        .line("MeterName", "other", "Date", "11/16/2023", "ResourceName", "x")
                        .csv());

        assertThat(drop.read(FILE).group().cost().lines()).isEqualTo(6);
    }

    @Test
    void whatAChargeIsStandsInItsWords() {
        var charge = group(mca().line(
                                "chargeType", "Usage",
                                "pricingModel", "SavingsPlan",
                                "publisherType", "Azure",
                                "provider", "Azure",
                                "benefitId", "/providers/Microsoft.BillingBenefits/savingsPlanOrders/1",
                                "costAllocationRuleName", "shared network"))
                .charge();

        assertThat(charge.type()).isEqualTo("usage");
        assertThat(charge.pricingModel()).isEqualTo("savingsplan");
        assertThat(charge.publisher()).isEqualTo("azure");
        assertThat(charge.provider()).isEqualTo("azure");
        assertThat(charge.benefit()).isTrue();
        assertThat(charge.allocated()).isTrue();
        assertThat(charge.product()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NULL", "Unassigned", "0 Unassigned", "00000000-0000-0000-0000-000000000000"})
    void aBenefitThatIsNoneIsNone(String written) {
        assertThat(group(mca().line("benefitId", written, "reservationId", ""))
                        .charge()
                        .benefit())
                .isFalse();
    }

    @Test
    void aBenefitMayStandInTheOlderColumn() {
        assertThat(group(mca().line("benefitId", "", "reservationId", "c1a7"))
                        .charge()
                        .benefit())
                .isTrue();
    }

    @Test
    void whatWasBoughtIsKeptOnlyForWhatIsNoUsage() {
        assertThat(group(ea().line("ChargeType", "Purchase", "MeterCategory", "Support", "ProductName", "Standard"))
                        .charge()
                        .product())
                .isEqualTo("support standard");
        assertThat(group(payg().line()).charge().product()).isEmpty();
    }

    @Test
    void tagsAreKeptAsTheyWereWritten() {
        var tags = " \"Customer\" :\"Fabrikam, Inc.\",\"customer\":\"\" ";

        assertThat(group(ea().line("Tags", tags)).tags()).isEqualTo(tags);
        assertThat(group(ea().line("Tags", "NULL")).tags()).isEmpty();
    }

    private LineGroup group(ExportText text) {
        drop.file(FILE, text.csv());
        return drop.read(FILE).group();
    }
}
