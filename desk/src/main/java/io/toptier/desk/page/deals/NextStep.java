package io.toptier.desk.page.deals;

import io.toptier.deals.CheckedDeal;
import io.toptier.deals.Deadline;
import io.toptier.deals.Gate;
import io.toptier.deals.Registration;
import java.util.List;
import java.util.Optional;

/** Where a deal stands and what to do next, in a sentence each. */
public record NextStep(String state, String step) {

    static NextStep of(CheckedDeal checked, List<Deadline> clocks) {
        return switch (Where.of(checked)) {
            case NOT_SHARED ->
                new NextStep("Microsoft does not know of this deal yet.", "Share it, or keep it private.");
            case SHARED -> shared(clocks);
            case ACCEPTED -> accepted(clocks);
            case TO_REGISTER -> won(checked, clocks);
            case REGISTERED -> registered(checked, clocks);
            case CLOSED -> closed(checked);
        };
    }

    private static NextStep shared(List<Deadline> clocks) {
        return clock(clocks, "seller-answer")
                .map(clock -> new NextStep(
                        "It is shared, and Microsoft's seller was invited.",
                        clock.daysLeft() < 0
                                ? "The seller's answer is overdue since " + Words.lastDay(clock) + "; call the seller."
                                : "Microsoft's seller has until " + Words.lastDay(clock) + " to answer."))
                .orElseGet(() -> new NextStep("It is shared with Microsoft.", "Win it, then register it."));
    }

    private static NextStep accepted(List<Deadline> clocks) {
        var step = clock(clocks, "won-not-before")
                .map(clock -> "Do not mark it won before " + clock.dueAt() + ", or its registration may be rejected.")
                .orElse("When the contract is signed, mark it won and register it.");
        return new NextStep("Microsoft accepted it.", step);
    }

    private static NextStep won(CheckedDeal checked, List<Deadline> clocks) {
        var until = clock(clocks, "registration-latest");
        if (checked.registrable()) {
            return new NextStep(
                    "It is won, and nothing is in the way of its registration.",
                    "Register it in Partner Center"
                            + until.map(clock -> " by " + Words.lastDay(clock)).orElse("")
                            + ", then note here that it was sent.");
        }
        if (checked.registration() == null) {
            return new NextStep(
                    "It is won, and there is no draft of a registration.",
                    "Fill in the contract"
                            + until.map(clock -> ": register by " + Words.lastDay(clock))
                                    .orElse("") + ".");
        }
        return new NextStep("It is won, and cannot be registered as it stands.", "In the way: " + first(checked) + ".");
    }

    private static String first(CheckedDeal checked) {
        return checked.blocking().stream().findFirst().map(Gate::reason).orElse("nothing");
    }

    private static NextStep registered(CheckedDeal checked, List<Deadline> clocks) {
        var registration = checked.registration();
        var status = registration == null ? null : registration.status();
        var state = "It was registered on " + checked.judgedOn()
                + (status == null ? "." : ", and is " + Words.of(status) + ".");
        return new NextStep(
                state, status == null ? "Note its status as Partner Center shows it." : step(status, clocks));
    }

    private static String step(Registration.Status status, List<Deadline> clocks) {
        return switch (status) {
            case REVIEW_PENDING -> "Microsoft reviews it; note the outcome here.";
            case ACTION_REQUIRED ->
                "Microsoft asks for something: answer in Partner Center, then note the new status here.";
            case APPROVED, PASSED -> "Nothing is to be done.";
            case FAILED ->
                clock(clocks, "exception-latest")
                        .map(clock -> "An exception can be asked for until " + Words.lastDay(clock) + ".")
                        .orElse("The time to ask for an exception is over.");
            case CLOSED -> "Nothing is to be done.";
        };
    }

    private static NextStep closed(CheckedDeal checked) {
        var deal = checked.deal();
        if (deal.isWon()) {
            return new NextStep(
                    "It is won, and deals of its type are not registered.", "Nothing is to be done with Microsoft.");
        }
        var how = deal.substatus().isEmpty() ? "" : " as " + deal.substatus();
        return new NextStep("It is closed" + how + ".", "Nothing is to be done.");
    }

    private static Optional<Deadline> clock(List<Deadline> clocks, String name) {
        return clocks.stream().filter(clock -> clock.clock().equals(name)).findFirst();
    }
}
