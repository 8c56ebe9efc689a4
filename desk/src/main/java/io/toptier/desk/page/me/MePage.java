package io.toptier.desk.page.me;

import io.toptier.desk.people.Person;
import java.time.Instant;

/**
 * Who is signed in.
 *
 * @param since the sign-in
 * @param withPassword whether by the local password
 * @param problem why the password was not changed; empty at first
 */
public record MePage(Person person, Instant since, boolean withPassword, String problem) {
    public boolean hasPassword() {
        return person.passwordSetAt() != null;
    }
}
