package io.toptier.desk.security;

import io.toptier.desk.people.Credentials;
import io.toptier.desk.people.Passwords;
import io.toptier.desk.people.People;
import io.toptier.desk.people.SignInAttempts;
import java.time.Clock;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Lets people in by e-mail and local password. Unknown, disabled and wrong are one answer, in the same time. */
final class LocalSignIn implements AuthenticationProvider {
    private final People people;
    private final Credentials credentials;
    private final Passwords passwords;
    private final SignInAttempts attempts;
    private final Clock clock;

    LocalSignIn(People people, Credentials credentials, Passwords passwords, SignInAttempts attempts, Clock clock) {
        this.people = people;
        this.credentials = credentials;
        this.passwords = passwords;
        this.attempts = attempts;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication tried) {
        var email = tried.getName().strip();
        var attempt = attempts.begin(email, address(tried));
        if (attempt.mustWait()) {
            throw new MustWait(attempt.left());
        }
        var caller = caller(email, String.valueOf(tried.getCredentials()));
        attempts.succeeded(attempt);
        credentials.signedIn(caller.person(), "password");
        return UsernamePasswordAuthenticationToken.authenticated(caller, null, AuthorityUtils.NO_AUTHORITIES);
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    private PersonCaller caller(String email, String password) {
        var person = people.byEmail(email);
        var hash = person.flatMap(known -> people.passwordHash(known.id()));
        var right = passwords.match(password, hash.orElseGet(passwords::hashOfNobody));
        return person.filter(known -> right && hash.isPresent() && !known.disabled())
                .map(known -> new PersonCaller(known, clock.instant(), true))
                .orElseThrow(() -> new BadCredentialsException("e-mail or password is wrong"));
    }

    private static String address(Authentication tried) {
        return tried.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "unknown";
    }
}
