package io.toptier.desk.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Finds people and what they are to companies. */
public final class People {
    private final Jdbi jdbi;

    public People(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Optional<Person> find(UUID id) {
        return jdbi.withHandle(handle -> find(handle, id));
    }

    /** The person with this e-mail, without regard to case. */
    public Optional<Person> byEmail(String email) {
        return jdbi.withHandle(handle -> byEmail(handle, email));
    }

    /** The person who signed in through this issuer before. */
    public Optional<Person> bySubject(Person.Subject subject) {
        return jdbi.withHandle(handle -> handle.createQuery(PeopleSql.of("person-by-subject"))
                .bind("issuer", subject.issuer())
                .bind("subject", subject.subject())
                .map((row, context) -> PersonRow.person(row))
                .findOne());
    }

    /** The hash of the local password; empty for one who has none. */
    public Optional<String> passwordHash(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(PeopleSql.of("password-hash"))
                .bind("id", id)
                .mapTo(String.class)
                .findOne());
    }

    /** What the person is to which companies, by company. */
    public List<Membership> memberships(UUID person) {
        return jdbi.withHandle(handle -> handle.createQuery(PeopleSql.of("memberships"))
                .bind("person", person)
                .map((row, context) -> PersonRow.membership(row))
                .list());
    }

    /** What the person is to the company; empty for one who is no member. */
    public Optional<Role> role(UUID person, String company) {
        return jdbi.withHandle(handle -> membership(handle, person, company)).map(Membership::role);
    }

    /** The people of a company by name. */
    public List<Member> members(String company) {
        return jdbi.withHandle(handle -> handle.createQuery(PeopleSql.of("members"))
                .bind("company", company)
                .map((row, context) -> PersonRow.member(row))
                .list());
    }

    /** Whether there is anybody at all. */
    public boolean anybody() {
        return jdbi.withHandle(handle ->
                handle.createQuery(PeopleSql.of("anybody")).mapTo(Boolean.class).one());
    }

    /**
     * Whether {@code actor} looks after people in every company that {@code person} is a member of, and so may change
     * what reaches beyond one company: password, name, whether the person may sign in.
     */
    public boolean governs(UUID actor, UUID person) {
        return jdbi.withHandle(handle -> governs(handle, actor, person));
    }

    static Optional<Person> find(Handle handle, UUID id) {
        return handle.createQuery(PeopleSql.of("person-by-id"))
                .bind("id", id)
                .map((row, context) -> PersonRow.person(row))
                .findOne();
    }

    static Optional<Person> byEmail(Handle handle, String email) {
        return handle.createQuery(PeopleSql.of("person-by-email"))
                .bind("email", email)
                .map((row, context) -> PersonRow.person(row))
                .findOne();
    }

    static Optional<Membership> membership(Handle handle, UUID person, String company) {
        return handle.createQuery(PeopleSql.of("membership"))
                .bind("person", person)
                .bind("company", company)
                .map((row, context) -> PersonRow.membership(row))
                .findOne();
    }

    static boolean governs(Handle handle, UUID actor, UUID person) {
        return handle.createQuery(PeopleSql.of("governs"))
                .bind("actor", actor)
                .bind("person", person)
                .mapTo(Boolean.class)
                .one();
    }
}
