package io.toptier.deals;

import io.toptier.deals.Gate.Judgement;
import io.toptier.kernel.Money;
import io.toptier.rulebook.RuleId;
import io.toptier.rulebook.Ruling;
import io.toptier.rulebook.ShippedRules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The criteria that look at the contract, as the registration or its draft states it. */
final class ContractGates {
    private final Deal deal;
    private final @Nullable Registration registration;
    private final DealContext context;

    ContractGates(Deal deal, @Nullable Registration registration, DealContext context) {
        this.deal = deal;
        this.registration = registration;
        this.context = context;
    }

    List<Gate> all() {
        return List.of(
                gate("signed-within-60-days", signedRule(), this::signedInTime),
                gate("starts-within-90-days", ShippedRules.REGISTRATION_START_DAYS, this::startsInTime),
                gate("annual-value", annualRule(), this::annualValue),
                gate("deployed-on-azure", ShippedRules.REGISTRATION_DEPLOYMENT, this::deployed),
                gate("signed-after-sharing", ShippedRules.REGISTRATION_SIGNED_DAYS, this::signedAfterSharing),
                gate("solution-value", ShippedRules.REGISTRATION_SOLUTION_VALUE, this::solutionValue),
                Gate.block("registration-open", context.ask(ShippedRules.REGISTRATION_OPEN), this::open));
    }

    private Gate gate(String name, RuleId rule, Criterion criterion) {
        Function<Ruling.Found, Judgement> judge = found -> registration == null
                ? Judgement.unmet("no row of the deal in registrations.csv")
                : criterion.judge(registration, found);
        return Gate.block(name, context.ask(rule), judge);
    }

    private boolean isPayg() {
        return registration != null && registration.pricing() == Registration.Pricing.PAYG;
    }

    private RuleId signedRule() {
        return isPayg() ? ShippedRules.REGISTRATION_PAYG : ShippedRules.REGISTRATION_SIGNED_DAYS;
    }

    private RuleId annualRule() {
        return isPayg() ? ShippedRules.REGISTRATION_PAYG : ShippedRules.REGISTRATION_ANNUAL_VALUE;
    }

    private Judgement signedInTime(Registration contract, Ruling.Found rule) {
        var signed = contract.signedOn();
        if (signed == null) {
            return Judgement.unmet("signed_on is not stated");
        }
        if (signed.isAfter(context.on())) {
            return Judgement.unmet("signed on " + signed + ", after " + context.on());
        }
        if (isPayg()) {
            return paygSignedInTime(signed, rule);
        }
        var days = ChronoUnit.DAYS.between(signed, context.on());
        var inTime = BigDecimal.valueOf(days).compareTo(rule.decimal()) <= 0;
        return new Judgement(
                inTime,
                "signed on " + signed + ", " + days + " days before " + context.on()
                        + (inTime ? "" : "; more than " + rule.decimal()));
    }

    /** Pay as you go is signed with its first invoice, which may come late. */
    private Judgement paygSignedInTime(LocalDate signed, Ruling.Found rule) {
        var shared = sharedOn();
        if (shared.isEmpty()) {
            return Judgement.unmet("created_at is not stated");
        }
        var last = Lengths.yearsAfter(shared.get(), rule.decimal("signed-within-years"));
        return new Judgement(
                !signed.isAfter(last),
                "pay as you go, first invoice on " + signed + ", which may be as late as " + last);
    }

    private Judgement startsInTime(Registration contract, Ruling.Found rule) {
        var starts = contract.startsOn();
        if (starts == null) {
            return Judgement.unmet("starts_on is not stated");
        }
        var days = ChronoUnit.DAYS.between(starts, context.on());
        var inTime = BigDecimal.valueOf(days).compareTo(rule.decimal()) <= 0;
        var when = days < 0
                ? "starts on " + starts
                : "started on " + starts + ", " + days + " days before " + context.on();
        return new Judgement(inTime, when + (inTime ? "" : "; more than " + rule.decimal()));
    }

    /** Above the bound; pay as you go must come to its own bound at least. */
    private Judgement annualValue(Registration contract, Ruling.Found rule) {
        var found = AnnualDollars.of(contract, context);
        if (found.value().isEmpty()) {
            return new Judgement(false, "the annual value cannot be found: " + found.words(), found.rulings());
        }
        var bound = isPayg() ? rule.decimal("least-usd") : rule.decimal("above-usd");
        var compared = found.value().get().compareTo(bound);
        var enough = isPayg() ? compared >= 0 : compared > 0;
        var words = found.words() + " is " + (enough ? "" : "not ") + (isPayg() ? "at least " : "above ")
                + Dollars.shown(bound);
        return new Judgement(enough, words, found.rulings());
    }

    private Judgement deployed(Registration contract, Ruling.Found rule) {
        if (contract.deployedOnAzure() == null) {
            return Judgement.unmet("deployed_on_azure is not stated");
        }
        return new Judgement(
                contract.deployedOnAzure() || !rule.flag(),
                contract.deployedOnAzure() ? "deployed on Azure" : "deployed elsewhere; the deal closes unregistered");
    }

    private Judgement signedAfterSharing(Registration contract, Ruling.Found rule) {
        var signed = contract.signedOn();
        var shared = sharedOn();
        if (signed == null || shared.isEmpty()) {
            return Judgement.unmet((signed == null ? "signed_on" : "created_at") + " is not stated");
        }
        var after = !signed.isBefore(shared.get());
        return new Judgement(
                after,
                "signed on " + signed + (after ? ", not before " : ", before ") + shared.get()
                        + ", the day the deal was created and Microsoft invited");
    }

    private Judgement solutionValue(Registration contract, Ruling.Found rule) {
        Money solution = contract.solutionValue();
        Money whole = contract.contractValue();
        if (solution == null || whole == null) {
            return Judgement.unmet((solution == null ? "solution_value" : "contract_value") + " is not stated");
        }
        var within = rule.text().equals("free") || solution.compareTo(whole) <= 0;
        return new Judgement(within, solution + (within ? " of " : " is more than the contract's ") + whole);
    }

    private Judgement open(Ruling.Found rule) {
        var closed = context.book().calendar().stream()
                .filter(CalendarEvent::isBlackout)
                .filter(event -> event.days().contains(context.on()))
                .findFirst();
        if (closed.isPresent()) {
            return Judgement.unmet("registration is closed " + closed.get().days() + " ("
                    + closed.get().place() + ")");
        }
        return rule.flag()
                ? Judgement.met("registration is open on " + context.on())
                : Judgement.unmet("registration is closed on " + context.on());
    }

    /** The later of the days the deal was created and Microsoft invited. */
    private Optional<LocalDate> sharedOn() {
        return Stream.of(Optional.ofNullable(deal.createdAt()), Optional.ofNullable(deal.microsoftInvitedAt()))
                .flatMap(Optional::stream)
                .map(DealGates::day)
                .max(LocalDate::compareTo);
    }

    private interface Criterion {
        Judgement judge(Registration contract, Ruling.Found rule);
    }
}
