package io.toptier.deals;

import io.toptier.deals.Deal.MicrosoftStatus;
import io.toptier.kernel.Finding.Level;
import io.toptier.rulebook.RuleId;
import io.toptier.rulebook.Ruling;
import io.toptier.rulebook.ShippedRules;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The clocks of one deal. */
final class DealClocks {
    /** When a clock is soon to run out is our own idea, not the program's. */
    private static final long A_WEEK = ChronoUnit.WEEKS.getDuration().toDays();

    private final Deal deal;
    private final @Nullable Registration registration;
    private final DealContext context;
    private final List<Deadline> running = new ArrayList<>();

    DealClocks(Deal deal, DealContext context) {
        this.deal = deal;
        this.registration = context.book().registration(deal.id()).orElse(null);
        this.context = context;
    }

    List<Deadline> running() {
        wonNotBefore();
        sellerAnswer();
        if (registration != null && !registration.isDraft()) {
            exception(registration);
            cutOffs(registration);
        } else if (deal.isWon() && isRegistrable()) {
            registrationLatest();
            startValidity();
            new Blackouts(context)
                    .next()
                    .ifPresent(blackout ->
                            add("registration-blackout", blackout.last(), blackout.reason(), blackout.ruling(), false));
        }
        return running;
    }

    /** Whether a registration is possible for this type of deal at all. */
    private boolean isRegistrable() {
        return context.ask(ShippedRules.REGISTRATION_DEAL_TYPE)
                .found()
                .filter(rule -> rule.list().contains(deal.type().key()))
                .isPresent();
    }

    private void wonNotBefore() {
        var created = deal.createdAt();
        if (deal.isWon() || isClosed() || created == null) {
            return;
        }
        with(ShippedRules.REGISTRATION_SHARING_TIME, rule -> {
            var safe = created.plus(Lengths.hours(rule.decimal()));
            if (!DealGates.day(safe).isBefore(context.on())) {
                add(
                        "won-not-before",
                        safe,
                        "created at " + created + "; marked won earlier, its registration may be rejected",
                        rule);
            }
        });
    }

    private void sellerAnswer() {
        var invited = deal.microsoftInvitedAt() == null ? deal.sharedAt() : deal.microsoftInvitedAt();
        if (deal.microsoftStatus() != MicrosoftStatus.INVITED || isClosed() || invited == null) {
            return;
        }
        with(ShippedRules.SELLER_ANSWER, rule -> {
            var due = invited.plus(Lengths.days(rule.decimal()));
            add("seller-answer", due, "Microsoft was invited at " + invited + " and has not answered", rule);
        });
    }

    private void registrationLatest() {
        var signed = registration == null ? null : registration.signedOn();
        if (signed != null) {
            signedLatest(signed);
        } else if (deal.wonAt() != null) {
            var won = DealGates.day(deal.wonAt());
            with(
                    ShippedRules.REGISTRATION_SIGNED_DAYS,
                    rule -> add(
                            "registration-latest",
                            Lengths.daysAfter(won, rule.decimal()),
                            "won on " + won
                                    + ", and no contract in registrations.csv: counted as if it was signed that day",
                            rule,
                            false));
        }
    }

    private void signedLatest(LocalDate signed) {
        if (isPayg()) {
            with(
                    ShippedRules.REGISTRATION_PAYG,
                    rule -> shared().ifPresent(day -> add(
                            "registration-latest",
                            Lengths.yearsAfter(day, rule.decimal("signed-within-years")),
                            "pay as you go: the first invoice may be a year after " + day,
                            rule,
                            true)));
        } else {
            with(
                    ShippedRules.REGISTRATION_SIGNED_DAYS,
                    rule -> add(
                            "registration-latest",
                            Lengths.daysAfter(signed, rule.decimal()),
                            "signed on " + signed + ", and not registered",
                            rule,
                            true));
        }
    }

    private void startValidity() {
        var starts = registration == null ? null : registration.startsOn();
        if (starts != null) {
            with(
                    ShippedRules.REGISTRATION_START_DAYS,
                    rule -> add(
                            "start-validity",
                            Lengths.daysAfter(starts, rule.decimal()),
                            "the contract starts on " + starts + ", and is not registered",
                            rule,
                            true));
        }
    }

    private void exception(Registration sent) {
        var at = sent.registeredAt();
        if (at == null || (!isClosed() && sent.status() != Registration.Status.FAILED)) {
            return;
        }
        with(
                ShippedRules.REGISTRATION_EXCEPTION,
                rule -> add(
                        "exception-latest",
                        Lengths.daysAfter(DealGates.day(at), rule.decimal("within-days")),
                        "registered at " + at + "; one exception can be asked for, the answer takes up to "
                                + rule.decimal("answer-working-days") + " working days",
                        rule,
                        false));
    }

    /** What the operator's calendar says of registrations that are not decided yet. */
    private void cutOffs(Registration sent) {
        if (sent.status() != Registration.Status.REVIEW_PENDING
                && sent.status() != Registration.Status.ACTION_REQUIRED) {
            return;
        }
        context.book().calendar().stream()
                .filter(event -> !event.isBlackout())
                .forEach(event -> event.days()
                        .lastDay()
                        .ifPresent(last -> add(
                                event.event(),
                                last,
                                event.year() + ": " + event.note() + " (" + event.place() + ")",
                                null,
                                false)));
    }

    private boolean isPayg() {
        return registration != null && registration.pricing() == Registration.Pricing.PAYG;
    }

    private boolean isClosed() {
        return deal.status().equals("closed") || deal.closedAt() != null;
    }

    private Optional<LocalDate> shared() {
        return Stream.of(deal.createdAt(), deal.microsoftInvitedAt())
                .filter(Objects::nonNull)
                .map(DealGates::day)
                .max(LocalDate::compareTo);
    }

    /** A rule that does not answer sets no clock; the gates say that it does not. */
    private void with(RuleId rule, Consumer<Ruling.Found> clock) {
        context.ask(rule).found().ifPresent(clock);
    }

    /** A clock of days: it runs out with the end of its last day. */
    private void add(String clock, LocalDate last, String reason, @Nullable Ruling rule, boolean mattersWhenOver) {
        var left = ChronoUnit.DAYS.between(context.on(), last);
        if (left >= 0 || mattersWhenOver) {
            var due = last.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
            running.add(new Deadline(deal.id(), clock, due, left, level(left), reason, rule));
        }
    }

    /** A clock of hours. */
    private void add(String clock, Instant due, String reason, Ruling rule) {
        var left = ChronoUnit.DAYS.between(context.on(), DealGates.day(due));
        running.add(new Deadline(deal.id(), clock, due, left, level(left), reason, rule));
    }

    private static Level level(long daysLeft) {
        if (daysLeft < 0) {
            return Level.ERROR;
        }
        return daysLeft <= A_WEEK ? Level.WARNING : Level.NOTE;
    }
}
