package io.toptier.desk.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ApiTokensTest {
    private static final Set<Right> ALL = Role.OWNER.rights();

    private final Crew crew = new Crew();
    private final Instant nextMonth = crew.clock.instant().plus(Duration.ofDays(30));

    @Test
    void aSecretIsShownOnceAndKeptAsItsHash() {
        var made = crew.tokens.create("contoso", "nightly close", Set.of(Right.READ), nextMonth, Crew.TEST, ALL);

        assertThat(made.secret()).matches("tt_[0-9A-Za-z]{43}");
        assertThat(made.toString()).doesNotContain(made.secret());
        var row = crew.jdbi.withHandle(handle -> handle.createQuery("select t::text from desk.api_token t")
                .mapTo(String.class)
                .one());
        assertThat(row)
                .contains(made.token().prefix())
                .doesNotContain(made.secret().substring(10));
    }

    @Test
    void aTokenIsKnownUntilItExpires() {
        var secret = crew.tokens
                .create("contoso", "nightly close", Set.of(Right.READ), nextMonth, Crew.TEST, ALL)
                .secret();

        assertThat(crew.tokens.verify(secret))
                .get()
                .extracting(ApiToken::company)
                .isEqualTo("contoso");
        assertThat(crew.tokens.verify(secret + "x")).isEmpty();
        crew.clock.move(Duration.ofDays(30));
        assertThat(crew.tokens.verify(secret)).isEmpty();
    }

    @Test
    void aTokenIsRevokedByItsOwnCompanyOnly() {
        var made = crew.tokens.create("contoso", "nightly close", Set.of(Right.READ), nextMonth, Crew.TEST, ALL);

        assertThat(crew.tokens.revoke("fabrikam", made.token().id(), Crew.TEST, "not ours"))
                .isFalse();
        assertThat(crew.tokens.verify(made.secret())).isPresent();
        assertThat(crew.tokens.revoke("contoso", made.token().id(), Crew.TEST, "left in a mail"))
                .isTrue();
        assertThat(crew.tokens.verify(made.secret())).isEmpty();
        assertThat(crew.tokens.of("contoso")).hasSize(1);
        assertThat(crew.tokens.of("fabrikam")).isEmpty();
    }

    @Test
    void itsUseIsNotedOnceAMinute() {
        var made = crew.tokens.create("contoso", "nightly close", Set.of(Right.READ), nextMonth, Crew.TEST, ALL);
        var first = crew.clock.instant();

        crew.tokens.verify(made.secret());
        crew.clock.move(Duration.ofSeconds(59));
        crew.tokens.verify(made.secret());
        assertThat(crew.tokens.of("contoso").get(0).lastUsedAt()).isEqualTo(first);
        crew.clock.move(Duration.ofSeconds(1));
        crew.tokens.verify(made.secret());
        assertThat(crew.tokens.of("contoso").get(0).lastUsedAt()).isEqualTo(first.plusSeconds(60));
    }

    @Test
    void nobodyGrantsMoreThanHeMay() {
        assertThatThrownBy(() -> crew.tokens.create(
                        "contoso", "x", Set.of(Right.FREEZE, Right.READ), nextMonth, Crew.TEST, Role.READER.rights()))
                .isInstanceOf(Refused.class)
                .hasMessage("the token would be allowed 'freeze', which its maker is not");
    }

    @Test
    void aTokenLivesAtMostAYear() {
        var tooLate = crew.clock.instant().plus(Duration.ofDays(367));

        assertThatThrownBy(() -> crew.tokens.create("contoso", "x", Set.of(Right.READ), tooLate, Crew.TEST, ALL))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.remedy())
                                .isEqualTo("choose a day after 2024-01-15 and not after 2025-01-15"));
    }
}
