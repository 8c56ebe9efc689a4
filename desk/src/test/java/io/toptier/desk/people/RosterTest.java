package io.toptier.desk.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RosterTest {
    private final Crew crew = new Crew();
    private final Person owner = crew.roster.invite("megan@contoso.com", "Megan", "contoso", Role.OWNER, Crew.TEST);

    @Test
    void oneInvitedTwiceIsOnePerson() {
        var first = crew.roster.invite("Alex@Contoso.com", "Alex Wilber", "contoso", Role.FINOPS, owner.actor());
        var second = crew.roster.invite(" alex@contoso.com ", "A. Wilber", "fabrikam", Role.READER, Crew.TEST);

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.name()).isEqualTo("Alex Wilber");
        assertThat(crew.people.memberships(first.id()))
                .extracting(Membership::company)
                .containsExactly("contoso", "fabrikam");
        assertThat(crew.people.role(first.id(), "contoso")).contains(Role.FINOPS);
        assertThat(crew.people.role(first.id(), "northwind")).isEmpty();
    }

    @Test
    void aMemberIsNotInvitedAgain() {
        assertThatThrownBy(() -> crew.roster.invite("megan@contoso.com", "", "contoso", Role.READER, owner.actor()))
                .isInstanceOf(Refused.class)
                .hasMessage("megan@contoso.com is a member already");
    }

    @Test
    void whatIsNoAddressIsNotInvited() {
        assertThatThrownBy(() -> crew.roster.invite("Megan Bowen", "", "contoso", Role.READER, owner.actor()))
                .isInstanceOf(Refused.class)
                .hasMessage("'Megan Bowen' is no e-mail address");
    }

    @Test
    void theLastOwnerStays() {
        assertThatThrownBy(() -> crew.roster.changeRole(owner.id(), "contoso", Role.READER, owner.actor()))
                .hasMessage("nobody else looks after people of contoso");
        assertThatThrownBy(() -> crew.roster.remove(owner.id(), "contoso", owner.actor(), "leaves"))
                .hasMessage("nobody else looks after people of contoso");

        var alex = crew.roster.invite("alex@contoso.com", "Alex", "contoso", Role.READER, owner.actor());
        crew.roster.changeRole(alex.id(), "contoso", Role.OWNER, owner.actor());
        crew.roster.remove(owner.id(), "contoso", alex.actor(), "leaves");
        assertThat(crew.people.members("contoso")).extracting(Member::role).containsExactly(Role.OWNER);
    }

    /** Who sets a password may sign in with it: it must not open a company of others. */
    @Test
    void aPasswordThatOneCompanySetOpensNoOther() {
        var alex = crew.roster.invite("alex@contoso.com", "Alex", "contoso", Role.READER, owner.actor());
        crew.credentials.setPassword(alex.id(), "correct horse battery", owner.actor());
        var stranger = crew.roster.invite("adele@fabrikam.com", "Adele", "fabrikam", Role.OWNER, Crew.TEST);

        assertThatThrownBy(() -> crew.roster.invite("alex@contoso.com", "", "fabrikam", Role.READER, stranger.actor()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("password-of-another-company"));
    }

    @Test
    void onlyWhoLooksAfterAllCompaniesOfAPersonChangesThePassword() {
        var alex = crew.roster.invite("alex@contoso.com", "Alex", "contoso", Role.READER, owner.actor());
        crew.roster.invite("alex@contoso.com", "Alex", "fabrikam", Role.READER, Crew.TEST);

        assertThat(crew.people.governs(owner.id(), alex.id())).isFalse();
        assertThatThrownBy(() -> crew.credentials.setPassword(alex.id(), "correct horse battery", owner.actor()))
                .hasMessage("the person is also a member of a company that you do not look after");
        assertThatThrownBy(() -> crew.credentials.disable(alex.id(), owner.actor()))
                .isInstanceOf(Refused.class);
        crew.credentials.setPassword(alex.id(), "correct horse battery", alex.actor());
        assertThat(crew.people.passwordHash(alex.id())).get().asString().startsWith("{bcrypt}");
    }

    @Test
    void nobodyShutsHimselfOut() {
        assertThatThrownBy(() -> crew.credentials.disable(owner.id(), owner.actor()))
                .hasMessage("you would shut yourself out");
    }

    @Test
    void everyChangeIsInTheAuditLog() {
        var alex = crew.roster.invite("alex@contoso.com", "Alex", "contoso", Role.READER, owner.actor());
        crew.roster.changeRole(alex.id(), "contoso", Role.FINANCE, owner.actor());
        crew.roster.remove(alex.id(), "contoso", owner.actor(), "moves to Fabrikam");

        var page = crew.jdbi.withHandle(handle -> crew.audit.page(handle, "contoso", "person:" + alex.id(), null, 10));

        assertThat(page.entries())
                .extracting(entry -> entry.event().action())
                .containsExactly("remove-person", "change-role", "invite-person");
        assertThat(page.entries().get(0).event().reason()).isEqualTo("moves to Fabrikam");
    }
}
