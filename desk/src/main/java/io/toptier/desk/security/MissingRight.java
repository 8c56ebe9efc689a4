package io.toptier.desk.security;

import io.toptier.desk.people.Right;
import org.springframework.security.access.AccessDeniedException;

/** The caller lacks a right in the company; answered with 403. */
public final class MissingRight extends AccessDeniedException {
    private final Right right;

    public MissingRight(Right right) {
        super("may not " + right.words());
        this.right = right;
    }

    public Right right() {
        return right;
    }
}
