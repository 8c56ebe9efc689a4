package io.toptier.desk.people;

import io.toptier.workspace.JsonText;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Who belongs to which company: invitations, roles, leaving. Every change stands in the audit log. */
public final class Roster {
    private static final int LONGEST_EMAIL = 254;

    private final Jdbi jdbi;
    private final Clock clock;
    private final AuditLog audit;

    public Roster(Jdbi jdbi, Clock clock, AuditLog audit) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * Makes the person with this e-mail a member of the company; one who is not known yet is created, without a password.
     *
     * @throws Refused for what is no e-mail address, for one who is a member already, and for one with a local password
     *     from a company that the actor does not look after: whoever set it could enter this company with it
     */
    public Person invite(String email, String name, String company, Role role, Actor by) {
        var address = checked(email);
        return jdbi.inTransaction(handle -> {
            handle.createQuery(PeopleSql.of("lock-person-by-email"))
                    .bind("email", address)
                    .mapTo(String.class)
                    .list();
            var person = People.byEmail(handle, address).orElseGet(() -> create(handle, address, name, by));
            if (People.membership(handle, person.id(), company).isPresent()) {
                throw new Refused("member-already", address + " is a member already", "change the role instead");
            }
            refuseForeignPassword(handle, person, by);
            put(handle, person.id(), company, role);
            audit.append(
                    handle, event(company, by, "invite-person", person.id()).changed(null, picture(person, role)));
            return person;
        });
    }

    /**
     * Makes the first member of a company that was just founded, in the founder's transaction.
     *
     * @throws Refused where the company has an owner already
     */
    public void found(Handle handle, Person person, String company, Role role, Actor by) {
        var owners = handle.createQuery(PeopleSql.of("lock-company-owners"))
                .bind("company", company)
                .mapTo(UUID.class)
                .list();
        if (!owners.isEmpty()) {
            throw new Refused("company-owned", company + " belongs to somebody", "ask an owner for an invitation");
        }
        put(handle, person.id(), company, role);
        audit.append(handle, event(company, by, "found-company", person.id()).changed(null, picture(person, role)));
    }

    /**
     * Gives a member another role.
     *
     * @throws Refused for one who is no member, and for the company's last owner
     */
    public void changeRole(UUID person, String company, Role role, Actor by) {
        jdbi.useTransaction(handle -> {
            var old = member(handle, person, company);
            refuseWithoutOwner(handle, person, company, role);
            put(handle, person, company, role);
            audit.append(
                    handle,
                    event(company, by, "change-role", person)
                            .changed(picture(old.person(), old.role()), picture(old.person(), role)));
        });
    }

    /**
     * Ends a membership.
     *
     * @throws Refused for one who is no member, and for the company's last owner
     */
    public void remove(UUID person, String company, Actor by, @Nullable String reason) {
        jdbi.useTransaction(handle -> {
            var old = member(handle, person, company);
            refuseWithoutOwner(handle, person, company, null);
            handle.createUpdate(PeopleSql.of("remove-membership"))
                    .bind("person", person)
                    .bind("company", company)
                    .execute();
            var event = event(company, by, "remove-person", person).changed(picture(old.person(), old.role()), null);
            audit.append(handle, reason == null ? event : event.because(reason));
        });
    }

    private Person create(Handle handle, String email, String name, Actor by) {
        var id = UUID.randomUUID();
        handle.createUpdate(PeopleSql.of("create-person"))
                .bind("id", id)
                .bind("email", email)
                .bind("name", name.isBlank() ? email : name.strip())
                .bind("at", clock.instant())
                .execute();
        audit.append(handle, event(null, by, "create-person", id));
        return People.find(handle, id).orElseThrow();
    }

    private void put(Handle handle, UUID person, String company, Role role) {
        handle.createUpdate(PeopleSql.of("put-membership"))
                .bind("person", person)
                .bind("company", company)
                .bind("role", role.key())
                .bind("at", clock.instant())
                .execute();
    }

    private static Member member(Handle handle, UUID person, String company) {
        Optional<Membership> membership = People.membership(handle, person, company);
        return membership
                .flatMap(found -> People.find(handle, person).map(known -> new Member(known, found.role())))
                .orElseThrow(() ->
                        new Refused("no-member", "the person is no member of " + company, "reload the list of people"));
    }

    private static void refuseForeignPassword(Handle handle, Person person, Actor by) {
        var mayInvite = person.passwordSetAt() == null
                || by.kind() == Actor.Kind.PROGRAM
                || (by.kind() == Actor.Kind.PERSON && People.governs(handle, UUID.fromString(by.id()), person.id()));
        if (!mayInvite) {
            throw new Refused(
                    "password-of-another-company",
                    person.email() + " has a local password that people of another company look after",
                    "let the person sign in through single sign-on, or ask who looks after people in both companies");
        }
    }

    private static void refuseWithoutOwner(Handle handle, UUID person, String company, @Nullable Role role) {
        var owners = handle.createQuery(PeopleSql.of("lock-company-owners"))
                .bind("company", company)
                .mapTo(UUID.class)
                .list();
        var stays = role != null && role.may(Right.PEOPLE);
        if (!stays && owners.contains(person) && owners.size() == 1) {
            throw new Refused(
                    "last-owner", "nobody else looks after people of " + company, "make somebody else an owner first");
        }
    }

    private static String checked(String email) {
        var address = email.strip().toLowerCase(Locale.ROOT);
        if (!address.matches("[^@\\s]+@[^@\\s]+") || address.length() > LONGEST_EMAIL) {
            throw new Refused("email", "'" + email.strip() + "' is no e-mail address", "write it as name@contoso.com");
        }
        return address;
    }

    private static AuditEvent event(@Nullable String company, Actor by, String action, UUID person) {
        return AuditEvent.of(company, by, action, "person:" + person);
    }

    private static JsonNode picture(Person person, Role role) {
        return JsonText.object()
                .put("email", person.email())
                .put("name", person.name())
                .put("role", role.key());
    }
}
