package io.toptier.consumption.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.consumption.format.Header.Column;
import io.toptier.consumption.format.Shape.Family;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapesTest {
    private static final String EA =
            "Date,SubscriptionId,ResourceGroup,ChargeType,CostInBillingCurrency,BillingCurrencyCode";

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ea-2024-08    | date,COSTINBILLINGCURRENCY,BillingCurrencyCode,subscriptionid,ChargeType,AccountId,Tags",
                "ea-2021-10    | Tags,Date,ChargeType,SubscriptionId,BillingCurrencyCode,CostInBillingCurrency,benefitId",
                "c360-2025-04  | Product,Date,Cost,BillingCurrency,SubscriptionId,ChargeType,InvoiceSection,benefitId",
                "ea-2019-10    | DepartmentName,SubscriptionGuid,UsageDateTime,PreTaxCost,InstanceId,Tags",
                "mca-2023-12   | SubscriptionId,date,costInBillingCurrency,billingCurrency,chargeType,provider,costInUsd",
                "mca-2019-11   | subscriptionId,date,costInBillingCurrency,billingCurrency,chargeType,InstanceName,product",
                "mca-2019-10   | SubscriptionGuid,Date,CostInBillingCurrency,BillingCurrencyCode,ChargeType,MarketPrice",
                "mpa-2023-12   | customerTenantId,SubscriptionId,date,costInBillingCurrency,billingCurrency,chargeType,provider",
                "mpa-2019-11   | customerTenantId,subscriptionId,date,costInBillingCurrency,billingCurrency,chargeType,product",
                "payg-2019-11  | SubscriptionGuid,UsageDateTime,PreTaxCost,Currency,InstanceId,ServiceTier",
                "focus-1.0-preview | BilledCost,EffectiveCost,BillingCurrency,SubAccountId,ChargeCategory,ChargeSubcategory,BillingPeriodStart",
                "focus-1.0     | BilledCost,EffectiveCost,BillingCurrency,SubAccountId,ChargeCategory,x_InvoiceId,ChargeClass,BillingPeriodStart",
                "focus-1.2     | BilledCost,EffectiveCost,BillingCurrency,SubAccountId,ChargeCategory,InvoiceId,ChargeClass,BillingPeriodStart",
                "focus-1.2-preview | BilledCost,EffectiveCost,BillingCurrency,SubAccountId,ChargeCategory,InvoiceId,x_SkuDetails,BillingPeriodStart",
            })
    void aFewColumnsInAnyOrderAndCaseAreEnough(String shape, String header) {
        assertThat(match(header, Declared.NOTHING).shape().name()).isEqualTo(shape);
    }

    @Test
    void theManifestDecidesWhereColumnsDoNot() {
        var header = "SubscriptionId,date,costInBillingCurrency,billingCurrency,chargeType,resourceGroupName";

        assertThat(match(header, declared("2021-10-01", "ActualCost")).shape().name())
                .isEqualTo("mca-2021-10");
        assertThat(match(EA, declared("2021-10-01", "ActualCost")).shape().name())
                .isEqualTo("ea-2021-10");
        assertThat(match(EA, declared("2024-08-01", "AmortizedCost")).shape().name())
                .isEqualTo("ea-2024-08");
    }

    @Test
    void aManifestThatContradictsTheFileGivesWay() {
        assertThat(match(EA, declared("1.0", "FocusCost")).shape().agreement()).isEqualTo("ea");
        assertThat(match(EA, declared("2024-08-01", "FocusCost")).shape().agreement())
                .isEqualTo("ea");
        assertThat(match(EA, declared("2031-01-01", "ActualCost")).shape().agreement())
                .isEqualTo("ea");
    }

    @Test
    void aPortalExportThatMixesTheNamesOfTwoVersionsIsRead() {
        var match = match(
                "SubscriptionGuid,ResourceGroup,UsageDateTime,ProductName,InstanceId,PreTaxCost,BillingCurrencyCode,ChargeType,benefitId",
                Declared.NOTHING);

        assertThat(match.shape().agreement()).isEqualTo("ea");
        assertThat(names(match, Role.SUBSCRIPTION)).containsExactly("SubscriptionGuid");
        assertThat(names(match, Role.CURRENCY)).containsExactly("BillingCurrencyCode");
        assertThat(names(match, Role.COST)).containsExactly("PreTaxCost");
        assertThat(names(match, Role.DAY)).containsExactly("UsageDateTime");
        assertThat(names(match, Role.RESOURCE_ID)).containsExactly("InstanceId");
    }

    @Test
    void oneColumnHoldsTheCostAndTwoTheBenefit() {
        var match = match(EA + ",Cost,ReservationId,benefitId", Declared.NOTHING);

        assertThat(names(match, Role.COST)).hasSize(1);
        assertThat(names(match, Role.BENEFIT)).containsExactly("benefitId", "ReservationId");
        assertThat(match.columns(Role.BENEFIT)).extracting(Column::position).containsExactly(8, 7);
    }

    @Test
    void aFocusFileOfSeveralProvidersNeedsNoColumnsOfMicrosofts() {
        var header =
                "AvailabilityZone,BilledCost,EffectiveCost,BillingCurrency,SubAccountId,ChargeCategory,ChargeClass,"
                        + "CommitmentDiscountStatus,ChargePeriodStart,BillingPeriodStart,ProviderName,ServiceName,RegionId,Tags";
        var match = match(header, Declared.NOTHING);

        assertThat(match.shape().name()).isEqualTo("focus-1.0");
        assertThat(match.unknown()).isEmpty();
        assertThat(names(match, Role.SERVICE)).containsExactly("ServiceName");
        assertThat(match.has(Role.PUBLISHER_TYPE)).isFalse();
    }

    @Test
    void payAsYouGoIsUsageWithoutPeriodAndChargeType() {
        var payg = shape("payg-2019-11");

        assertThat(payg.family()).isEqualTo(Family.USAGE_ONLY);
        assertThat(payg.roles()).doesNotContainKeys(Role.PERIOD_START, Role.CHARGE_TYPE);
    }

    @Test
    void aChargeTypeIsNeverOverlooked() {
        var header = "SubscriptionGuid,UsageDateTime,PreTaxCost,Currency,InstanceId,ServiceTier,ChargeType";

        assertThat(names(match(header, Declared.NOTHING), Role.CHARGE_TYPE)).containsExactly("ChargeType");
    }

    @Test
    void everyMeaningIsCarriedByADeclaredColumn() {
        for (var shape : Shapes.shipped().all()) {
            assertThat(shape.roles().values().stream().flatMap(List::stream).map(Shape::folded))
                    .as(shape.name())
                    .isSubsetOf(Shape.folded(shape.known()));
            assertThat(shape.required())
                    .as(shape.name())
                    .allSatisfy(need -> assertThat(need.anyOf())
                            .isNotEmpty()
                            .anyMatch(role -> shape.roles().containsKey(role)));
        }
    }

    @Test
    void noShapeNamesAColumnTwice() {
        assertThat(Shapes.shipped().all())
                .allSatisfy(shape -> assertThat(shape.known().stream().map(Shape::folded))
                        .as(shape.name())
                        .doesNotHaveDuplicates());
    }

    @Test
    void everyShapeFileIsShippedUnderItsName() throws IOException {
        var root = Path.of(Objects.requireNonNull(System.getProperty("toptier.root")));
        try (var files = Files.list(root.resolve("consumption/src/main/resources/shapes"))) {
            var names = files.map(file -> file.getFileName().toString().replace(".yaml", ""))
                    .filter(name -> !name.equals("index"))
                    .toList();
            assertThat(Shapes.shipped().all()).extracting(Shape::name).containsExactlyInAnyOrderElementsOf(names);
        }
    }

    private static List<String> names(Match match, Role role) {
        return match.columns(role).stream().map(Column::name).toList();
    }

    private static Match match(String header, Declared declared) {
        return Shapes.shipped()
                .match("exports/part_0.csv", List.of(header.split(",", -1)), declared)
                .value()
                .orElseThrow();
    }

    private static Declared declared(String dataVersion, String type) {
        return new Declared(dataVersion, type);
    }

    private static Shape shape(String name) {
        return Shapes.shipped().all().stream()
                .filter(shape -> shape.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
