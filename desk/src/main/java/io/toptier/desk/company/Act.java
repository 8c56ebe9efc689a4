package io.toptier.desk.company;

import io.toptier.desk.people.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What somebody does to a company.
 *
 * @param action as {@code change-deal}
 * @param subject what it is done to, as {@code deal:D-1001}
 * @param reason why, in the actor's words; null where nobody asked for one
 */
public record Act(
        Actor actor,
        String action,
        String subject,
        @Nullable String reason) {
    public static Act of(Actor actor, String action, String subject) {
        return new Act(actor, action, subject, null);
    }
}
