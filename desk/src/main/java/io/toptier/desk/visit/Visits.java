package io.toptier.desk.visit;

import io.toptier.desk.company.CompanyViews;
import io.toptier.desk.people.Membership;
import io.toptier.desk.people.People;
import io.toptier.desk.security.Caller;
import io.toptier.desk.security.PersonCaller;
import io.toptier.desk.security.TokenCaller;
import io.toptier.desk.settings.DeskSettings;
import io.toptier.workspace.store.Company;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerMapping;

/** Finds out whose company a request is about, and whether the one who asks belongs to it. */
@Component
public class Visits {
    private static final String VISIT = Visit.class.getName();

    private final CompanyViews views;
    private final People people;
    private final LookedAt lookedAt;

    Visits(CompanyViews views, People people, Clock clock, DeskSettings settings) {
        this.views = views;
        this.people = people;
        this.lookedAt = new LookedAt(clock, settings);
    }

    /**
     * The visit of this request.
     *
     * @throws ResponseStatusException 404 for a company that is not there, or not the caller's
     */
    public Visit of(HttpServletRequest request) {
        if (request.getAttribute(VISIT) instanceof Visit known) {
            return known;
        }
        var visit = Caller.current().flatMap(caller -> visit(caller, request)).orElseThrow(Visits::notFound);
        request.setAttribute(VISIT, visit);
        return visit;
    }

    /** The companies of a person, by name. */
    List<Company> companies(PersonCaller caller) {
        var mine = people.memberships(caller.person().id()).stream()
                .map(Membership::company)
                .toList();
        return views.all().stream()
                .filter(company -> mine.contains(company.id()))
                .sorted(Comparator.comparing(Company::name))
                .toList();
    }

    LookedAt lookedAt() {
        return lookedAt;
    }

    private Optional<Visit> visit(Caller caller, HttpServletRequest request) {
        return caller instanceof PersonCaller person ? person(person, request) : token((TokenCaller) caller, request);
    }

    private Optional<Visit> person(PersonCaller caller, HttpServletRequest request) {
        var id = company(request);
        return people.role(caller.person().id(), id)
                .flatMap(role -> views.of(id)
                        .map(view -> new Visit(
                                view,
                                caller.actor(),
                                role.title(),
                                role.rights(),
                                lookedAt.ofPerson(request),
                                lookedAt.today())));
    }

    private Optional<Visit> token(TokenCaller caller, HttpServletRequest request) {
        return views.of(caller.company())
                .map(view -> new Visit(
                        view,
                        caller.actor(),
                        "API token",
                        caller.token().scopes(),
                        lookedAt.asked(request),
                        lookedAt.today()));
    }

    private static String company(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                ? String.valueOf(variables.get("company"))
                : "";
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
