package io.toptier.desk.people;

/**
 * A token just made.
 *
 * @param secret shown to its maker once; it is kept nowhere
 */
public record NewToken(ApiToken token, String secret) {

    @Override
    public String toString() {
        return "NewToken[" + token.prefix() + "…]";
    }
}
