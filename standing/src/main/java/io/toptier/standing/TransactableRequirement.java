package io.toptier.standing;

import io.toptier.kernel.Solution;
import io.toptier.kernel.Solution.CoSellStatus;
import io.toptier.kernel.Span;
import io.toptier.rulebook.Ruling;
import io.toptier.rulebook.ShippedRules;
import io.toptier.standing.Quantity.Flag;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a solution must be transactable to be Azure IP co-sell eligible, and until when it has time.
 *
 * <p>Those that become eligible from the first day of the rule on must be at once; those that were before have time until
 * the rule binds all, as far as that was known.
 */
final class TransactableRequirement {
    private static final String ALL = "all-solutions";
    private static final int YEARS_AHEAD = 2;

    private final Solution solution;
    private final Questions questions;
    private final Ruling ruling;

    TransactableRequirement(Solution solution, Questions questions) {
        this.solution = solution;
        this.questions = questions;
        this.ruling = questions.ask(ShippedRules.IP_ELIGIBLE_TRANSACTABLE);
    }

    Measure measure(String name) {
        return ruling.found()
                .map(rule -> measure(name, rule))
                .orElseGet(() -> Measure.notKnown(name, Questions.whyNot(ruling), null));
    }

    /** The last day without a transactable offer; empty where one is there, none is asked for, or no day is known. */
    Optional<Deadline> deadline() {
        if (solution.isTransactable(questions.on()) || !isExisting()) {
            return Optional.empty();
        }
        return questions
                .rulebook()
                .through(
                        ShippedRules.IP_ELIGIBLE_TRANSACTABLE,
                        new Span(questions.on(), questions.on().plusYears(YEARS_AHEAD)),
                        questions.knownBy())
                .stream()
                .flatMap(stretch -> stretch.ruling().found().stream())
                .filter(rule -> rule.text().equals(ALL))
                .findFirst()
                .map(rule -> new Deadline(rule.version().span().from().minusDays(1), Basis.of(rule)));
    }

    private Measure measure(String name, Ruling.Found rule) {
        var transactable = solution.isTransactable(questions.on());
        var asked = isAsked(rule);
        var state = transactable ? State.MET : asked ? State.MISSING : State.NOT_ASKED;
        var later = solution.transactableSince();
        return Measure.fact(name, new Flag(transactable), new Flag(asked), state, reason(rule, asked), Basis.of(rule))
                .projected(state == State.MISSING ? later : null);
    }

    private boolean isAsked(Ruling.Found rule) {
        return switch (rule.text()) {
            case "not-required" -> false;
            case "new-solutions" -> !isExisting();
            default -> true;
        };
    }

    /** Whether it was eligible before new solutions had to be transactable. */
    private boolean isExisting() {
        var eligible = solution.since(CoSellStatus.AZURE_IP_CO_SELL_ELIGIBLE);
        var binding = firstDayForNewOnes();
        return eligible.isPresent() && (binding == null || eligible.get().isBefore(binding));
    }

    private @Nullable LocalDate firstDayForNewOnes() {
        return ruling.rule().versions().stream()
                .filter(version -> version.publication().standsFor(questions.knownBy())
                        && version.value().toString().equals("new-solutions"))
                .map(version -> version.span().from())
                .findFirst()
                .orElse(null);
    }

    private String reason(Ruling.Found rule, boolean asked) {
        var since = solution.transactableSince();
        if (solution.isTransactable(questions.on())) {
            return "transactable since " + since;
        }
        var not = since == null ? "not transactable" : "not transactable before " + since;
        if (asked) {
            return not + ", and the rule asks it of " + words(rule.text());
        }
        var time = deadline()
                .map(last -> "; has time until " + last.day())
                .orElse("; no deadline is known by " + questions.knownBy());
        return not + ", and the rule asks it of " + words(rule.text()) + (isExisting() ? time : "");
    }

    private String words(String asked) {
        return switch (asked) {
            case "not-required" -> "nobody";
            case "new-solutions" -> "those that become eligible from " + firstDayForNewOnes() + " on";
            default -> "all solutions";
        };
    }

    /** @param day the last one without a transactable offer */
    record Deadline(LocalDate day, Basis basis) {}
}
