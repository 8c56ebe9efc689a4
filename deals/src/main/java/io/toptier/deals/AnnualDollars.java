package io.toptier.deals;

import io.toptier.kernel.Money;
import io.toptier.rulebook.Ruling;
import io.toptier.rulebook.ShippedRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a contract is worth a year in US dollars, or why that cannot be said.
 *
 * @param found null where it cannot be said
 * @param words the value and how it was found, or what is missing
 * @param rulings the rules it rests on
 */
record AnnualDollars(@Nullable AnnualValue found, String words, List<Ruling> rulings) {

    Optional<AnnualValue> value() {
        return Optional.ofNullable(found);
    }

    static AnnualDollars of(Registration contract, DealContext context) {
        var value = contract.contractValue();
        if (value == null) {
            return unknown("contract_value is not stated", List.of());
        }
        if (contract.perpetual()) {
            return perpetual(value, contract, context);
        }
        var starts = contract.startsOn();
        var ends = contract.endsOn();
        if (starts == null || ends == null) {
            return unknown((starts == null ? "starts_on" : "ends_on") + " is not stated", List.of());
        }
        return ends.isBefore(starts)
                ? unknown("it ends on " + ends + ", before it starts on " + starts, List.of())
                : finite(value, starts, ends, contract, context);
    }

    private static AnnualDollars perpetual(Money value, Registration contract, DealContext context) {
        var ruling = context.ask(ShippedRules.REGISTRATION_ANNUAL_VALUE);
        return ruling.found()
                .map(rule ->
                        inDollars(AnnualValue.perpetual(value, rule), value, contract, context, List.<Ruling>of(rule)))
                .orElseGet(() -> unknown(Gate.unanswered(ruling), List.of(ruling)));
    }

    private static AnnualDollars finite(
            Money value, LocalDate starts, LocalDate ends, Registration contract, DealContext context) {
        var ruling = context.ask(ShippedRules.REGISTRATION_FINITE_TERM);
        if (ruling.found().isEmpty()) {
            return unknown(Gate.unanswered(ruling), List.of(ruling));
        }
        return AnnualValue.finite(value, starts, ends, ruling.found().get())
                .map(annual -> inDollars(annual, value, contract, context, List.of(ruling)))
                .orElseGet(() -> unknown(
                        "rule " + ruling.rule().id() + " asks for a formula that is not known here", List.of(ruling)));
    }

    /** At the rate of the month the contract was signed in, else of the one it is judged in. */
    private static AnnualDollars inDollars(
            AnnualValue annual, Money value, Registration contract, DealContext context, List<Ruling> rulings) {
        var signed = contract.signedOn();
        var day = signed == null ? context.on() : signed;
        var dollars = new Dollars(context.rates());
        return dollars.perUnit(value.currency(), day)
                .map(rate -> {
                    var dollarsAYear = annual.times(rate);
                    var how = dollarsAYear.how() + dollars.rateWords(value.currency(), day);
                    return new AnnualDollars(
                            dollarsAYear, Dollars.shown(dollarsAYear.shown()) + " a year (" + how + ")", rulings);
                })
                .orElseGet(() -> unknown(Dollars.missing(value.currency(), day), rulings));
    }

    private static AnnualDollars unknown(String why, List<Ruling> rulings) {
        return new AnnualDollars(null, why, rulings);
    }
}
