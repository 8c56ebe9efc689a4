package io.toptier.desk.people;

import org.jdbi.v3.core.Jdbi;

/** Everything of this package on a database of its own. */
final class Crew {
    static final Actor TEST = Actor.program("test");

    final Jdbi jdbi = PeopleDatabase.fresh();
    final MovableClock clock = new MovableClock("2024-01-15T09:00:00Z");
    final AuditLog audit = new AuditLog(clock, () -> "request-1");
    final People people = new People(jdbi);
    final Roster roster = new Roster(jdbi, clock, audit);
    final Passwords passwords = new Passwords();
    final Credentials credentials = new Credentials(jdbi, clock, audit, passwords);
    final ApiTokens tokens = new ApiTokens(jdbi, clock, audit);
    final SignInAttempts attempts = new SignInAttempts(jdbi, clock);
    final FirstOwner first = new FirstOwner(people, roster, credentials, tokens, clock);
}
