package io.toptier.deals;

import io.toptier.deals.Gate.Judgement;
import io.toptier.kernel.Customer;
import io.toptier.kernel.Money;
import io.toptier.kernel.Solution;
import io.toptier.rulebook.Ruling;
import io.toptier.rulebook.ShippedRules;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The criteria that look at the deal itself: its type, value, account, solutions and history. */
final class DealGates {
    private final Deal deal;
    private final DealContext context;

    DealGates(Deal deal, DealContext context) {
        this.deal = deal;
        this.context = context;
    }

    List<Gate> all() {
        return List.of(
                Gate.block("deal-type", context.ask(ShippedRules.REGISTRATION_DEAL_TYPE), this::type),
                Gate.block("deal-value", context.ask(ShippedRules.REGISTRATION_DEAL_VALUE), this::value),
                Gate.block("managed-account", context.ask(ShippedRules.REGISTRATION_ACCOUNT), this::account),
                Gate.block("eligible-solution", context.ask(ShippedRules.REGISTRATION_SOLUTION), this::solution),
                Gate.block("won", context.ask(ShippedRules.REGISTRATION_WON), this::won),
                Gate.block(
                        "microsoft-participation",
                        context.ask(ShippedRules.REGISTRATION_PARTICIPATION),
                        this::participation),
                Gate.warning(
                        "seventy-two-hours",
                        context.ask(ShippedRules.REGISTRATION_SHARING_TIME),
                        this::timeBeforeWinning));
    }

    private Judgement type(Ruling.Found rule) {
        var type = deal.type().key();
        return rule.list().contains(type)
                ? Judgement.met("a " + type + " deal")
                : Judgement.unmet("a " + type + " deal; only " + String.join(", ", rule.list()) + " can be registered");
    }

    /** In dollars of the month the deal was created in; at least the amount, not above it. */
    private Judgement value(Ruling.Found rule) {
        var value = deal.value();
        var created = deal.createdAt();
        if (value == null || created == null) {
            return Judgement.unmet((value == null ? "value" : "created_at") + " is not stated");
        }
        var rates = new Dollars(context.rates());
        var dollars = rates.of(value, day(created));
        if (dollars.isEmpty()) {
            return Judgement.unmet(value + " cannot be compared: " + Dollars.missing(value.currency(), day(created)));
        }
        var enough = dollars.get().compareTo(rule.decimal()) >= 0;
        return new Judgement(
                enough,
                Dollars.shown(dollars.get())
                        + asWritten(value, rates.rateWords(value.currency(), day(created)))
                        + (enough ? " is at least " : " is less than ")
                        + Dollars.shown(rule.decimal()));
    }

    private static String asWritten(Money value, String rate) {
        return rate.isEmpty() ? "" : " (" + value + rate + ")";
    }

    private Judgement account(Ruling.Found rule) {
        var account = context.customer(deal.customer()).map(Customer::microsoftAccount);
        if (account.isEmpty()) {
            return Judgement.unmet("customer '" + deal.customer() + "' is not in customers.csv");
        }
        var word = account.get().name().toLowerCase(Locale.ROOT);
        return new Judgement(
                rule.list().contains(word), "microsoft_account of '" + deal.customer() + "' is '" + word + "'");
    }

    private Judgement solution(Ruling.Found rule) {
        var found = deal.solutions().stream()
                .flatMap(id -> context.solution(id).stream())
                .toList();
        var eligible = found.stream().filter(one -> has(one, rule.list())).findFirst();
        if (eligible.isPresent()) {
            return Judgement.met(status(eligible.get()));
        }
        return Judgement.unmet(
                found.isEmpty()
                        ? "no solution of solutions.csv on the deal"
                        : found.stream().map(this::status).collect(Collectors.joining("; ")));
    }

    private boolean has(Solution solution, List<String> statuses) {
        return solution.statusOn(context.on())
                .filter(status -> statuses.contains(status.key()))
                .isPresent();
    }

    private String status(Solution solution) {
        var status = solution.statusOn(context.on()).map(Solution.CoSellStatus::key);
        return "solution '" + solution.id() + "' is " + status.orElse("in no status yet") + " on " + context.on();
    }

    private Judgement won(Ruling.Found rule) {
        var outcome = deal.isWon() ? "won" : deal.substatus();
        var at = deal.wonAt() == null ? "" : " at " + deal.wonAt();
        return rule.list().contains(outcome)
                ? Judgement.met("won" + at)
                : Judgement.unmet(outcome.isEmpty() ? "not won yet" : "the deal is '" + outcome + "', not won");
    }

    private Judgement participation(Ruling.Found rule) {
        if (deal.type() != Deal.Type.CO_SELL) {
            return Judgement.met("not asked of a " + deal.type().key() + " deal");
        }
        var answer = deal.microsoftStatus().key();
        return new Judgement(rule.list().contains(answer), "Microsoft's status on the deal is '" + answer + "'");
    }

    private Judgement timeBeforeWinning(Ruling.Found rule) {
        var created = deal.createdAt();
        var won = deal.wonAt();
        if (created == null || won == null) {
            return Judgement.unmet(created == null ? "created_at is not stated" : "not won yet");
        }
        var between = Duration.between(created, won);
        var enough = between.compareTo(Lengths.hours(rule.decimal())) >= 0;
        return new Judgement(
                enough,
                "won " + between.toHours() + " hours after it was created"
                        + (enough ? "" : "; less than " + rule.decimal() + ", the registration may be rejected"));
    }

    static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
