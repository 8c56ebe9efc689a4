package io.toptier.desk.people;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** The first person and the first token of an installation, without whom nobody could invite anybody. */
public final class FirstOwner {
    /** Who the first person is. */
    public static final String EMAIL = "owner@localhost";

    private static final Actor FIRST_START = Actor.program("first-start");
    private static final int PASSWORD_LETTERS = 20;
    private static final int SHORTEST_SECRET = 32;
    private static final Duration TOKEN_LIVES = Duration.ofDays(365);

    private final People people;
    private final Roster roster;
    private final Credentials credentials;
    private final ApiTokens tokens;
    private final Clock clock;

    public FirstOwner(People people, Roster roster, Credentials credentials, ApiTokens tokens, Clock clock) {
        this.people = people;
        this.roster = roster;
        this.credentials = credentials;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Makes {@value #EMAIL} where there is nobody yet; the password is told once, here. Empty where there is somebody. */
    public Optional<String> make(String company, Role role) {
        if (people.anybody()) {
            return Optional.empty();
        }
        var password = Secrets.random(PASSWORD_LETTERS);
        var owner = roster.invite(EMAIL, "Owner", company, role, FIRST_START);
        credentials.setPassword(owner.id(), password, FIRST_START);
        return Optional.of(password);
    }

    /**
     * Makes an owner's token of the secret that automation chose, valid for a year, where no token was ever made.
     *
     * @throws Refused for a secret of fewer than 32 letters
     */
    public Optional<ApiToken> bootstrap(String company, String secret) {
        if (secret.strip().length() < SHORTEST_SECRET) {
            throw new Refused(
                    "bootstrap-token",
                    "TOPTIER_BOOTSTRAP_TOKEN has fewer than 32 letters",
                    "take a random one, as of `openssl rand -hex 32`");
        }
        if (tokens.any()) {
            return Optional.empty();
        }
        var rights = Role.OWNER.rights();
        var expires = clock.instant().plus(TOKEN_LIVES);
        return Optional.of(tokens.create(company, "first start", secret.strip(), rights, expires, FIRST_START, rights));
    }
}
