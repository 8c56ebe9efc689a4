package io.toptier.desk.page.settings;

import io.toptier.desk.people.ApiToken;
import io.toptier.desk.people.Right;
import io.toptier.desk.visit.Visit;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The tokens of a company, newest first.
 *
 * @param grantable what the visitor may let a token do
 * @param now to tell which are still accepted
 */
public record TokensPage(List<ApiToken> tokens, List<Right> grantable, TokenForm form, Instant now) {
    static TokensPage of(List<ApiToken> tokens, Visit visit, TokenForm form, Instant now) {
        return new TokensPage(tokens, visit.rights().stream().sorted().toList(), form, now);
    }

    public boolean accepted(ApiToken token) {
        return token.accepted(now);
    }

    public String scopes(ApiToken token) {
        return token.scopes().stream().sorted().map(Right::key).collect(Collectors.joining(", "));
    }
}
