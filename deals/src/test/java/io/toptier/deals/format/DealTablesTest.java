package io.toptier.deals.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.toptier.deals.Deal;
import io.toptier.deals.Deal.MicrosoftStatus;
import io.toptier.deals.Registration.Status;
import io.toptier.deals.Registration.Tenant;
import io.toptier.kernel.Finding;
import io.toptier.kernel.FiscalYear;
import io.toptier.kernel.Money;
import io.toptier.kernel.SellerId;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deals as a person keeps them in tables, and every way in which the tables can be wrong. */
class DealTablesTest {
    @TempDir
    Path folder;

    @Test
    void aDealIsReadWithAllThatItsRowSays() {
        var tables = new Tables(folder)
                .deal(
                        "solutions,value,currency,created_at,microsoft_status,sellers,partners,purchase_records",
                        "insight-desk,90000,USD,2023-09-01T08:00:00Z,accepted,s-park,Litware;Proseware,p-1");

        assertThat(tables.faults()).isEmpty();
        var deal = tables.read().value().deals().get(0);
        assertThat(deal.type()).isEqualTo(Deal.Type.CO_SELL);
        assertThat(deal.value()).isEqualTo(Money.of("90000", "USD"));
        assertThat(deal.createdAt()).isEqualTo(Instant.parse("2023-09-01T08:00:00Z"));
        assertThat(deal.microsoftStatus()).isEqualTo(MicrosoftStatus.ACCEPTED);
        assertThat(deal.sellers()).containsExactly(new SellerId("s-park"));
        assertThat(deal.partners()).containsExactly("Litware", "Proseware");
        assertThat(deal.purchaseRecords()).containsExactly("p-1");
        assertThat(deal.place()).hasToString("deals.csv:2");
    }

    @Test
    void aRegistrationWithoutItsInstantIsADraft() {
        var draft = new Tables(folder).registration("tenant,signed_on", "customer,2023-09-20");

        assertThat(draft.faults()).isEmpty();
        var registration = draft.read().value().registrations().get(0);
        assertThat(registration.isDraft()).isTrue();
        assertThat(registration.tenant()).isEqualTo(Tenant.CUSTOMER);
        assertThat(registration.signedOn()).isEqualTo(LocalDate.of(2023, 9, 20));
    }

    @Test
    void whatIsMissingIsNoFaultOfAWorkspaceWithoutDeals() {
        var tables = new Tables(folder);

        assertThat(tables.faults()).isEmpty();
        assertThat(tables.read().value().deals()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "value,n/a,bad-value",
        "value,-1,bad-value",
        "created_at,2023-09-01,bad-value",
        "status,open,bad-value",
        "substatus,gained,bad-value",
        "direction,sideways,bad-value",
        "microsoft_status,maybe,bad-value",
        "purchase_intent,perhaps,bad-value",
        "solutions,insight-disk,unknown-solution",
        "sellers,s-parc,unknown-seller"
    })
    void aCellThatCannotBeMeantIsNamedAndTheDealIsKept(String column, String cell, String code) {
        var tables = new Tables(folder).deal(column, cell);

        assertThat(tables.faults()).containsExactly("deals.csv:2:" + column + " " + code);
        assertThat(tables.read().value().deals()).hasSize(1);
    }

    @Test
    void anAmountWithoutACurrencyIsNamed() {
        assertThat(new Tables(folder).deal("value", "90000").faults())
                .containsExactly("deals.csv:2:currency missing-value");
    }

    @Test
    void anUnknownNameIsOfferedTheNearestOne() {
        var tables = new Tables(folder)
                .with("deals.csv", "id,customer,type,solutions,sellers", "D-1,fabricam,co-sell,insight-disk,s-parc")
                .with("registrations.csv", "deal", "D-2");

        assertThat(tables.read().findings())
                .extracting(Finding::code, Finding::remedy)
                .containsExactlyInAnyOrder(
                        tuple("unknown-customer", "did you mean 'fabrikam'?"),
                        tuple("unknown-solution", "did you mean 'insight-desk'?"),
                        tuple("unknown-seller", "did you mean 's-park'?"),
                        tuple("unknown-deal", "did you mean 'D-1'?"));
        assertThat(tables.read().value().deals()).hasSize(1);
        assertThat(tables.read().value().registrations()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "shared_at,created_at",
        "microsoft_invited_at,created_at",
        "won_at,created_at",
        "closed_at,created_at",
        "won_at,shared_at",
        "closed_at,shared_at"
    })
    void whatHappenedBeforeWhatMustComeFirstIsNamed(String later, String earlier) {
        var turned = new Tables(folder).deal(later + "," + earlier, "2023-09-01T08:00:00Z,2023-09-01T08:00:01Z");
        assertThat(turned.faults()).containsExactly("deals.csv:2:" + later + " deal-out-of-order");
        assertThat(turned.read().value().deals()).hasSize(1);

        var atOnce = new Tables(folder).deal(later + "," + earlier, "2023-09-01T08:00:00Z,2023-09-01T08:00:00Z");
        assertThat(atOnce.faults()).isEmpty();
    }

    @Test
    void aWonDealSaysWhenItWasWon() {
        assertThat(new Tables(folder).deal("substatus", "won").faults())
                .containsExactly("deals.csv:2:won_at deal-status-differs");
        assertThat(new Tables(folder)
                        .deal("substatus,won_at", "lost,2023-09-01T08:00:00Z")
                        .faults())
                .containsExactly("deals.csv:2:substatus deal-status-differs");
    }

    @Test
    void ofTwoRowsOfOneDealTheFirstCountsAndBothAreNamed() {
        var tables = new Tables(folder)
                .with(
                        "deals.csv",
                        "id,customer,type,name",
                        "D-1,fabrikam,co-sell,First",
                        "D-1,fabrikam,private,Second");

        assertThat(tables.faults()).containsExactly("deals.csv:3:id deal-twice");
        assertThat(tables.read().findings().get(0).seen()).contains("line 2");
        assertThat(tables.read().value().deals()).extracting(Deal::name).containsExactly("First");
    }

    @Test
    void ofTwoRegistrationsOfOneDealTheFirstCountsAndBothAreNamed() {
        var tables = new Tables(folder)
                .deal("status", "active")
                .with("registrations.csv", "deal,signed_on", "D-1,2023-09-20", "D-1,2023-09-21");

        assertThat(tables.faults()).containsExactly("registrations.csv:3:deal registration-twice");
        assertThat(tables.read().findings().get(0).seen()).contains("line 2");
        assertThat(tables.read().value().registrations().get(0).signedOn()).isEqualTo(LocalDate.of(2023, 9, 20));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "status|Approved|registrations.csv:2:status registration-status-differs",
                "registered_at|2023-09-21T09:05:00Z|registrations.csv:2:status registration-status-differs",
                "perpetual,ends_on|yes,2026-09-30|registrations.csv:2:ends_on registration-status-differs",
                "starts_on,ends_on|2023-10-01,2023-09-30|registrations.csv:2:ends_on bad-span",
                "contract_value,solution_value,currency|100,100.01,USD|registrations.csv:2:solution_value bad-value",
                "deployed_on_azure|perhaps|registrations.csv:2:deployed_on_azure bad-value",
                "tenant|shared|registrations.csv:2:tenant bad-value",
                "pricing|flat|registrations.csv:2:pricing bad-value",
                "signed_on|20.09.2023|registrations.csv:2:signed_on bad-value"
            })
    void aRegistrationThatContradictsItselfIsNamedAndKept(String columns, String cells, String fault) {
        var tables = new Tables(folder).registration(columns, cells);

        assertThat(tables.faults()).containsExactly(fault);
        assertThat(tables.read().value().registrations()).hasSize(1);
    }

    @Test
    void aContractOfOneDayAndASolutionOfTheWholeValueAreFine() {
        assertThat(new Tables(folder)
                        .registration(
                                "starts_on,ends_on,contract_value,solution_value,currency",
                                "2023-10-01,2023-10-01,100,100,USD")
                        .faults())
                .isEmpty();
    }

    @Test
    void everyStatusOfTheBulkFileIsRead() {
        for (var status : Status.values()) {
            var tables =
                    new Tables(folder).registration("registered_at,status", "2023-09-21T09:05:00Z," + status.key());
            assertThat(tables.faults()).as(status.key()).isEmpty();
        }
    }

    @Test
    void theCalendarNamesItsYearAndASingleDayNeedsNoEnd() {
        var tables =
                new Tables(folder).with("calendar.csv", "fiscal_year,event,from,to", "FY23,review-cut-off,2023-06-28,");

        assertThat(tables.faults()).isEmpty();
        var event = tables.read().value().calendar().get(0);
        assertThat(event.year()).isEqualTo(new FiscalYear(2023));
        assertThat(event.days().lastDay()).contains(LocalDate.of(2023, 6, 28));
    }

    @ParameterizedTest
    @CsvSource({
        "2023,review-cut-off,2023-06-28,'',fiscal_year bad-value",
        "FY23,'',2023-06-28,'',event missing-value",
        "FY23,review-cut-off,'','',from missing-value",
        "FY23,review-cut-off,2023-06-28,2023-06-27,to bad-span"
    })
    void aRowOfTheCalendarThatCannotBeMeantIsNamed(String year, String event, String from, String to, String fault) {
        var tables = new Tables(folder)
                .with("calendar.csv", "fiscal_year,event,from,to", String.join(",", year, event, from, to));

        assertThat(tables.faults()).containsExactly("calendar.csv:2:" + fault);
    }

    @Test
    void aSellerDeclaredTwiceKeepsTheFirstRow() {
        var tables = new Tables(folder).with("sellers.csv", "id,name", "s-park,Dan Park", "s-park,Daniel Park");

        assertThat(tables.faults()).containsExactly("sellers.csv:3:id seller-twice");
        assertThat(tables.read()
                        .value()
                        .seller(new SellerId("s-park"))
                        .orElseThrow()
                        .name())
                .isEqualTo("Dan Park");
    }

    @Test
    void aRowThatBecameKnownLaterIsNotThereYet() {
        var lines = new String[] {"id,customer,type,known_on", "D-1,fabrikam,co-sell,2023-12-01"};

        assertThat(new Tables(folder, "2023-11-30")
                        .with("deals.csv", lines)
                        .read()
                        .value()
                        .deals())
                .isEmpty();
        assertThat(new Tables(folder, "2023-12-01")
                        .with("deals.csv", lines)
                        .read()
                        .value()
                        .deals())
                .hasSize(1);
    }
}
