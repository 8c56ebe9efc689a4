package io.toptier.deals;

import io.toptier.deals.Registration.Status;
import io.toptier.rulebook.Ruling;
import java.util.List;
import java.util.Map;

/**
 * Which state of a registration may follow which, by the rule {@code registration-states}.
 *
 * <p>The portal names states in words, the bulk file has shorter names for some of them; here is the only place that knows
 * both.
 */
public final class RegistrationStates {
    private static final Map<Status, String> IN_THE_PORTAL = Map.of(
            Status.REVIEW_PENDING, "review-pending",
            Status.ACTION_REQUIRED, "action-required",
            Status.APPROVED, "approved",
            Status.PASSED, "review-passed",
            Status.FAILED, "review-failed",
            Status.CLOSED, "closed");

    private final Ruling.Found rule;

    public RegistrationStates(Ruling.Found rule) {
        this.rule = rule;
    }

    /** In the portal's words; none after the last. */
    public List<String> next(Status status) {
        return next(portal(status));
    }

    /** @param state in the portal's words, as {@code registration-pending} */
    public List<String> next(String state) {
        return rule.list(state);
    }

    public boolean allows(String from, String to) {
        return next(from).contains(to);
    }

    /** The portal's word for a name of the bulk file. */
    public static String portal(Status status) {
        var word = IN_THE_PORTAL.get(status);
        if (word == null) {
            throw new IllegalArgumentException("no word of the portal for " + status.key());
        }
        return word;
    }
}
