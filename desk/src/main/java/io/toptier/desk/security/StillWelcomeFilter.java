package io.toptier.desk.security;

import io.toptier.desk.people.People;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends the session of one who was disabled, or whose password was changed, since the sign-in. */
final class StillWelcomeFilter extends OncePerRequestFilter {
    private final People people;

    StillWelcomeFilter(People people) {
        this.people = people;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var gone = Caller.current()
                .filter(PersonCaller.class::isInstance)
                .map(PersonCaller.class::cast)
                .filter(caller -> people.find(caller.person().id())
                        .filter(caller::welcome)
                        .isEmpty());
        if (gone.isPresent()) {
            SecurityContextHolder.clearContext();
            var session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
        }
        chain.doFilter(request, response);
    }
}
