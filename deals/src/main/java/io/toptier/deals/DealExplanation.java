package io.toptier.deals;

import io.toptier.kernel.SolutionId;
import io.toptier.kernel.Trace;
import io.toptier.rulebook.Ruling;
import io.toptier.rulebook.ShippedRules;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why a deal can be registered or not, and what runs on it: every gate with its rule and who says so. */
public final class DealExplanation {
    private final CheckedDeal checked;
    private final DealContext context;

    private DealExplanation(CheckedDeal checked, DealContext context) {
        this.checked = checked;
        this.context = context;
    }

    public static Trace of(Deal deal, DealContext context) {
        return new DealExplanation(DealCheck.of(deal, context), context).trace();
    }

    private Trace trace() {
        var deal = checked.deal();
        var steps = new ArrayList<Trace>();
        steps.add(facts());
        checked.gates().forEach(gate -> steps.add(gate(gate)));
        steps.add(Trace.because(
                "review",
                checked.review().manual()
                        ? "by a person: " + words(checked.review().reasons())
                        : "approved at once",
                List.of(checked.review().ruling().trace())));
        steps.add(need());
        steps.add(next());
        Deadlines.of(deal, context).forEach(deadline -> steps.add(clock(deadline)));
        return new Trace(
                "deal " + deal.id() + ", " + deal.name() + ", on " + checked.judgedOn(),
                checked.state(),
                deal.place().toString(),
                steps);
    }

    private Trace facts() {
        var deal = checked.deal();
        var steps = new ArrayList<Trace>();
        steps.add(customer());
        deal.solutions().forEach(id -> steps.add(solution(id)));
        steps.add(Trace.of(
                "sellers", words(deal.sellers()), deal.place().column("sellers").toString()));
        steps.add(Trace.of(
                "purchases in the marketplace",
                words(deal.purchaseRecords()),
                deal.place().column("purchase_records").toString()));
        steps.add(instant("created", deal.createdAt(), "created_at"));
        steps.add(instant("shared", deal.sharedAt(), "shared_at"));
        steps.add(instant("Microsoft invited", deal.microsoftInvitedAt(), "microsoft_invited_at"));
        steps.add(instant("won", deal.wonAt(), "won_at"));
        contract().ifPresent(steps::add);
        var value = deal.value() == null ? "value not stated" : deal.value().toString();
        return Trace.because("what is known", deal.type().key() + ", " + value, steps);
    }

    private Trace customer() {
        var id = checked.deal().customer();
        return context.customer(id)
                .map(one -> Trace.of("customer", one.name(), one.place().toString()))
                .orElseGet(() -> Trace.of("customer", id + ", not in customers.csv", ""));
    }

    private Trace solution(SolutionId id) {
        return context.solution(id)
                .map(one -> Trace.of("solution", one.name(), one.place().toString()))
                .orElseGet(() -> Trace.of("solution", id + ", not in solutions.csv", ""));
    }

    private Trace instant(String what, @Nullable Instant at, String column) {
        return Trace.of(
                what,
                at == null ? "not stated" : at.toString(),
                checked.deal().place().column(column).toString());
    }

    private Optional<Trace> contract() {
        var registration = checked.registration();
        return registration == null
                ? Optional.empty()
                : Optional.of(Trace.of(
                        registration.isDraft() ? "draft of a registration" : "registration",
                        registration.marketplace() ? "on the marketplace" : "off the marketplace",
                        registration.place().toString()));
    }

    private static Trace gate(Gate gate) {
        var met = gate.met() ? "met" : gate.level() == Gate.Level.BLOCK ? "not met" : "warning";
        var rules = Stream.concat(Stream.of(gate.ruling()), gate.also().stream())
                .distinct()
                .map(Ruling::trace)
                .toList();
        return Trace.because("gate " + gate.name(), met + ": " + gate.reason(), rules);
    }

    private Trace need() {
        var need = RegistrationNeed.of(context.rulebook(), checked.judgedOn(), context.knownBy());
        var value = "for seller credit on marketplace sales of an eligible solution: " + need.forSellerCredit()
                + "; for reported consumption (PRACR): " + need.forPracr();
        return Trace.because(
                "whether a registration is needed", value, List.of(need.ruling().trace()));
    }

    private Trace next() {
        var ruling = context.ask(ShippedRules.REGISTRATION_STATES);
        var registration = checked.registration();
        var status = registration == null ? null : registration.status();
        var value = ruling.found()
                .map(rule -> new RegistrationStates(rule))
                .map(states -> status == null ? states.next("registration-pending") : states.next(status))
                .map(next -> next.isEmpty() ? "none, it is final" : words(next))
                .orElse("not known");
        return Trace.because("next states of the registration", value, List.of(ruling.trace()));
    }

    private static Trace clock(Deadline deadline) {
        var ruling = deadline.ruling();
        return Trace.because(
                "clock " + deadline.clock(),
                deadline.dueAt() + ", " + deadline.daysLeft() + " days left: " + deadline.reason(),
                ruling == null ? List.of() : List.of(ruling.trace()));
    }

    private static String words(List<?> things) {
        return things.isEmpty()
                ? "none"
                : things.stream().map(Objects::toString).collect(Collectors.joining(", "));
    }
}
