package io.toptier.desk.security;

import io.toptier.desk.people.Actor;
import io.toptier.desk.people.Person;
import java.time.Instant;

/**
 * A person who signed in.
 *
 * @param person as known at the sign-in; what the person is to a company is asked anew for each request
 * @param since the sign-in
 * @param withPassword whether by the local password, else through the issuer
 */
public record PersonCaller(Person person, Instant since, boolean withPassword) implements Caller {

    @Override
    public Actor actor() {
        return person.actor();
    }

    /** Whether the sign-in still holds for the person as known now. */
    boolean welcome(Person now) {
        var changed = now.passwordSetAt();
        var samePassword = !withPassword || (changed != null && !changed.isAfter(since));
        return !now.disabled() && samePassword;
    }
}
