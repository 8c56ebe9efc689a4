package io.toptier.desk.security;

import io.toptier.desk.people.Actor;
import io.toptier.desk.people.ApiToken;
import io.toptier.desk.people.Right;

/** A script that sent an accepted API token. */
public record TokenCaller(ApiToken token) implements Caller {

    @Override
    public Actor actor() {
        return Actor.token(token);
    }

    /** The only company the token reaches. */
    public String company() {
        return token.company();
    }

    /**
     * Goes on only with the right.
     *
     * @throws MissingRight where it is not among the token's scopes
     */
    public void demand(Right right) {
        if (!token.scopes().contains(right)) {
            throw new MissingRight(right);
        }
    }
}
