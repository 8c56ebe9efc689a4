package io.toptier.deals;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deal with its gates.
 *
 * @param registration its row, sent or drafted; null where there is none
 * @param judgedOn the day the gates are judged on: the day it was registered, or the day asked about
 */
public record CheckedDeal(
        Deal deal, @Nullable Registration registration, LocalDate judgedOn, List<Gate> gates, Review review) {

    public CheckedDeal {
        gates = List.copyOf(gates);
    }

    public boolean isRegistered() {
        return registration != null && !registration.isDraft();
    }

    /** Not registered yet, and no gate in the way. */
    public boolean registrable() {
        return !isRegistered() && blocking().isEmpty();
    }

    /** The unmet gates that stand in the way. */
    public List<Gate> blocking() {
        return gates.stream()
                .filter(gate -> !gate.met() && gate.level() == Gate.Level.BLOCK)
                .toList();
    }

    /** In a few words, for people. */
    public String state() {
        if (registration != null && !registration.isDraft()) {
            var status = registration.status() == null
                    ? ""
                    : ", " + registration.status().key();
            return "registered on " + judgedOn + status;
        }
        return registrable() ? "can be registered" : "cannot be registered";
    }
}
