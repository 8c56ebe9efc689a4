package io.toptier.desk.security;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many failed tries; the next is looked at after a while. */
final class MustWait extends AuthenticationException {
    private final Duration left;

    MustWait(Duration left) {
        super("too many failed tries");
        this.left = left;
    }

    /** Whole seconds to wait, at least one. */
    long seconds() {
        return Math.max(1, left.plusMillis(999).toSeconds());
    }
}
