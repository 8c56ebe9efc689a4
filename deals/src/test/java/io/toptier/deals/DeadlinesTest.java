package io.toptier.deals;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.kernel.Finding.Level;
import io.toptier.kernel.FiscalYear;
import io.toptier.kernel.Place;
import io.toptier.kernel.Span;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Every clock of a deal, on the days around its end. */
class DeadlinesTest {
    private final Situation deal = new Situation();

    @Test
    void aDraftIsRegisteredSixtyDaysAfterSigningAtTheLatestWithTheEndOfThatDay() {
        var clock = deal.clock("registration-latest", "2023-11-03");

        assertThat(clock.dueAt()).isEqualTo("2023-11-11T00:00:00Z");
        assertThat(clock.daysLeft()).isEqualTo(7);
        assertThat(clock.level()).isEqualTo(Level.WARNING);
        assertThat(deal.clock("registration-latest", "2023-11-02").level()).isEqualTo(Level.NOTE);
        assertThat(deal.clock("registration-latest", "2023-11-10").daysLeft()).isZero();
        assertThat(deal.clock("registration-latest", "2023-11-11").level()).isEqualTo(Level.ERROR);
    }

    @Test
    void theStartOfADraftedContractStaysValidForNinetyDays() {
        assertThat(deal.clock("start-validity", "2023-10-01").dueAt()).isEqualTo("2023-12-15T00:00:00Z");
    }

    @Test
    void aWonDealWithoutAContractRunsFromTheDayItWasWon() {
        deal.contract = false;
        assertThat(deal.clock("registration-latest", "2023-10-01").dueAt()).isEqualTo("2023-11-12T00:00:00Z");
        assertThat(deal.clock("registration-latest", "2023-10-01").reason())
                .contains("no contract in registrations.csv");
        assertThat(deal.clocks("2023-11-12")).isEmpty();
    }

    @Test
    void anOpenDealIsNotMarkedWonBefore72HoursHavePassed() {
        deal.won = null;
        deal.contract = false;
        assertThat(deal.clock("won-not-before", "2023-06-27").dueAt()).isEqualTo("2023-06-29T10:00:00Z");
        assertThat(deal.clocks("2023-06-30")).isEmpty();
    }

    @Test
    void theSellerHasFourteenDaysToAnswerAndNoClockRunsOnceHeHas() {
        deal.won = null;
        deal.contract = false;
        deal.microsoft = Deal.MicrosoftStatus.INVITED;
        assertThat(deal.clock("seller-answer", "2023-07-03").dueAt()).isEqualTo("2023-07-10T10:00:00Z");
        assertThat(deal.clock("seller-answer", "2023-07-11").level()).isEqualTo(Level.ERROR);
        deal.microsoft = Deal.MicrosoftStatus.ACCEPTED;
        assertThat(deal.clocks("2023-07-03")).isEmpty();
    }

    @Test
    void anExceptionCanBeAskedForWithinSixtyDaysOfRegistration() {
        deal.registered = "2023-09-13T14:30:00Z";
        deal.state = Registration.Status.FAILED;
        assertThat(deal.clock("exception-latest", "2023-11-12").daysLeft()).isZero();
        assertThat(deal.clocks("2023-11-13")).isEmpty();
    }

    @Test
    void theNextBlackoutIsTheLastDayToRegisterByRuleOrByCalendar() {
        deal.created = "2023-04-26T10:00:00Z";
        deal.invited = deal.created;
        deal.won = "2023-05-20T10:00:00Z";
        deal.signed = "2023-05-20";
        deal.starts = "2023-06-01";
        var byRule = deal.clock("registration-blackout", "2023-06-01");
        assertThat(byRule.dueAt()).isEqualTo("2023-06-17T00:00:00Z");
        assertThat(byRule.ruling()).isNotNull();

        deal.calendar.add(event("registration-blackout", "2023-06-10", "2023-07-01"));
        var byCalendar = deal.clock("registration-blackout", "2023-06-01");
        assertThat(byCalendar.dueAt()).isEqualTo("2023-06-10T00:00:00Z");
        assertThat(byCalendar.ruling()).isNull();
    }

    @Test
    void aRegistrationUnderReviewRunsAgainstTheCutOffsOfTheCalendar() {
        deal.registered = "2023-09-13T14:30:00Z";
        deal.state = Registration.Status.REVIEW_PENDING;
        deal.calendar.add(event("review-cut-off", "2024-06-27", "2024-06-28"));
        assertThat(deal.clock("review-cut-off", "2024-06-20").daysLeft()).isEqualTo(7);
        deal.state = Registration.Status.APPROVED;
        assertThat(deal.clocks("2024-06-20")).extracting(Deadline::clock).doesNotContain("review-cut-off");
    }

    private static CalendarEvent event(String event, String from, String until) {
        return new CalendarEvent(
                new FiscalYear(2024),
                event,
                new Span(LocalDate.parse(from), LocalDate.parse(until)),
                "",
                Place.line("calendar.csv", 2));
    }
}
