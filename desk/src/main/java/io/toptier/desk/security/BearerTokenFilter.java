package io.toptier.desk.security;

import io.toptier.desk.people.ApiToken;
import io.toptier.desk.people.ApiTokens;
import io.toptier.desk.people.Right;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes the token out of {@code Authorization: Bearer …}; a request without one goes on as nobody's. */
final class BearerTokenFilter extends OncePerRequestFilter {
    private static final String SCHEME = "Bearer ";

    private final ApiTokens tokens;
    private final ApiProblems problems;

    BearerTokenFilter(ApiTokens tokens, ApiProblems problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            chain.doFilter(request, response);
            return;
        }
        var token = tokens.verify(header.substring(SCHEME.length()).strip());
        if (token.isEmpty()) {
            problems.refuseToken(response);
            return;
        }
        SecurityContextHolder.setContext(new SecurityContextImpl(authentication(token.get())));
        chain.doFilter(request, response);
    }

    private static UsernamePasswordAuthenticationToken authentication(ApiToken token) {
        var scopes = token.scopes().stream().map(Right::key).toList();
        return UsernamePasswordAuthenticationToken.authenticated(
                new TokenCaller(token), null, AuthorityUtils.createAuthorityList(scopes));
    }
}
