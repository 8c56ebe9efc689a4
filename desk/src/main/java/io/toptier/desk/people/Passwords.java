package io.toptier.desk.people;

import java.nio.charset.StandardCharsets;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Turns local passwords into hashes that name their method, and compares. */
public final class Passwords {
    private static final int SHORTEST = 12;
    /** What bcrypt takes into account. */
    private static final int LONGEST_BYTES = 72;

    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final String nobodys = encoder.encode(Secrets.random());

    /**
     * @throws Refused for a password of fewer than 12 letters or more than 72 bytes
     */
    public String hashOfNew(String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw new Refused(
                    "password", "the password has fewer than 12 letters", "choose a longer one, as four random words");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            throw new Refused("password", "the password is longer than 72 bytes", "choose a shorter one");
        }
        return encoder.encode(password);
    }

    /** Whether the password is the one that was hashed. */
    public boolean match(String password, String hash) {
        return fits(password) && encoder.matches(password, hash);
    }

    /** The hash of a password that nobody knows: who has none must not be told apart by the time the answer takes. */
    public String hashOfNobody() {
        return nobodys;
    }

    private static boolean fits(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length <= LONGEST_BYTES;
    }
}
