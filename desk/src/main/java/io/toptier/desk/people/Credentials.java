package io.toptier.desk.people;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What people sign in with, and whether they may. It reaches over all companies of a person and is audited for none. */
public final class Credentials {
    private final Jdbi jdbi;
    private final Clock clock;
    private final AuditLog audit;
    private final Passwords passwords;

    public Credentials(Jdbi jdbi, Clock clock, AuditLog audit, Passwords passwords) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.audit = audit;
        this.passwords = passwords;
    }

    /**
     * Sets the local password; sessions that began with the old one end.
     *
     * @throws Refused for a password that is too short or too long, and where the actor neither is the person nor looks
     *     after people in all of the person's companies
     */
    public void setPassword(UUID person, String password, Actor by) {
        var hash = passwords.hashOfNew(password);
        change(
                person,
                by,
                "set-password",
                handle -> handle.createUpdate(PeopleSql.of("set-password"))
                        .bind("id", person)
                        .bind("hash", hash)
                        .bind("at", clock.instant())
                        .execute());
    }

    /**
     * Lets the person sign in no more, and ends the sessions.
     *
     * @throws Refused as {@link #setPassword}, and for the actor's own person, so that somebody stays
     */
    public void disable(UUID person, Actor by) {
        if (by.id().equals(person.toString())) {
            throw new Refused("disable-yourself", "you would shut yourself out", "let another owner do it");
        }
        change(person, by, "disable-person", handle -> setDisabled(handle, person, clock.instant()));
    }

    /**
     * Lets the person sign in again.
     *
     * @throws Refused as {@link #setPassword}
     */
    public void enable(UUID person, Actor by) {
        change(person, by, "enable-person", handle -> setDisabled(handle, person, null));
    }

    /** Writes down that the person came in, by {@code password} or {@code sign-on}. */
    public void signedIn(Person person, String by) {
        jdbi.useHandle(handle -> audit.append(
                handle, event(person.id(), person.actor(), "sign-in").because(by)));
    }

    /**
     * Remembers who the person is at the issuer. False where the person is known there as somebody else already.
     */
    public boolean bind(Person person, Person.Subject subject) {
        return jdbi.inTransaction(handle -> {
            var bound = handle.createUpdate(PeopleSql.of("bind-subject"))
                    .bind("id", person.id())
                    .bind("issuer", subject.issuer())
                    .bind("subject", subject.subject())
                    .execute();
            if (bound == 1) {
                audit.append(handle, event(person.id(), person.actor(), "bind-sign-on"));
            }
            return bound == 1;
        });
    }

    /**
     * Forgets who the person is at the issuer, as when the account there was made anew.
     *
     * @throws Refused as {@link #setPassword}
     */
    public void unbind(UUID person, Actor by) {
        change(
                person,
                by,
                "unbind-sign-on",
                handle -> handle.createUpdate(PeopleSql.of("unbind-subject"))
                        .bind("id", person)
                        .execute());
    }

    private void change(UUID person, Actor by, String action, Consumer<Handle> change) {
        jdbi.useTransaction(handle -> {
            refuseForeign(handle, person, by);
            change.accept(handle);
            audit.append(handle, event(person, by, action));
        });
    }

    private static int setDisabled(Handle handle, UUID person, @Nullable Instant at) {
        return handle.createUpdate(PeopleSql.of("set-disabled"))
                .bind("id", person)
                .bind("at", at)
                .execute();
    }

    private static void refuseForeign(Handle handle, UUID person, Actor by) {
        var may = by.kind() == Actor.Kind.PROGRAM
                || (by.kind() == Actor.Kind.PERSON
                        && (by.id().equals(person.toString())
                                || People.governs(handle, UUID.fromString(by.id()), person)));
        if (!may) {
            throw new Refused(
                    "person-of-another-company",
                    "the person is also a member of a company that you do not look after",
                    "end the membership of your company instead");
        }
    }

    private static AuditEvent event(UUID person, Actor by, String action) {
        return AuditEvent.of(null, by, action, "person:" + person);
    }
}
