package io.toptier.desk.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FirstOwnerTest {
    private final Crew crew = new Crew();

    @Test
    void theFirstStartMakesAnOwnerAndTellsThePasswordOnce() {
        var password = crew.first.make("contoso", Role.OWNER).orElseThrow();

        var owner = crew.people.byEmail("owner@localhost").orElseThrow();
        assertThat(crew.people.role(owner.id(), "contoso")).contains(Role.OWNER);
        assertThat(crew.passwords.match(
                        password, crew.people.passwordHash(owner.id()).orElseThrow()))
                .isTrue();
        assertThat(crew.first.make("contoso", Role.OWNER)).isEmpty();
    }

    @Test
    void automationBringsItsOwnToken() {
        var secret = "0123456789abcdef0123456789abcdef";
        crew.first.bootstrap("contoso", secret);

        var token = crew.tokens.verify(secret).orElseThrow();
        assertThat(token.scopes()).isEqualTo(Role.OWNER.rights());
        assertThat(token.prefix()).isEqualTo("0123");
        assertThat(crew.first.bootstrap("contoso", secret.replace('0', '9'))).isEmpty();
    }

    @Test
    void aShortBootstrapTokenIsRefused() {
        assertThatThrownBy(() -> crew.first.bootstrap("contoso", "letmein"))
                .isInstanceOf(Refused.class)
                .hasMessage("TOPTIER_BOOTSTRAP_TOKEN has fewer than 32 letters");
    }
}
