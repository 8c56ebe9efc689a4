package io.toptier.desk.api;

import io.toptier.desk.people.Right;
import io.toptier.desk.visit.Visits;
import io.toptier.workspace.Nearest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.UriComponentsBuilder;

/** What holds for every call before its own work begins. */
@Component
final class ApiCalls implements HandlerInterceptor {
    /** The day that the answer is of. */
    static final String ON = "TopTier-On";
    /** The day whose knowledge it is given with. */
    static final String KNOWN_BY = "TopTier-Known-By";
    /** The company's revision it was read at. */
    static final String REVISION = "TopTier-Revision";

    private static final Set<String> DAYS = Set.of("on", "known-by");
    private static final Set<String> SAFE = Set.of("GET", "HEAD");

    private final Visits visits;

    ApiCalls(Visits visits) {
        this.visits = visits;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            demandKnown(request, method);
            var visit = visits.of(request);
            if (SAFE.contains(request.getMethod())) {
                visit.demand(Right.READ);
            }
            if (request.getMethod().equals("POST")) {
                Idempotency.demandKey(request.getHeader(Idempotency.KEY));
            }
            response.setHeader(ON, visit.asOf().on().toString());
            response.setHeader(KNOWN_BY, visit.asOf().knownBy().toString());
            response.setHeader(REVISION, Long.toString(visit.company().revision()));
        }
        return true;
    }

    /** The names in the address; a form in the body is no matter of this. */
    private static Set<String> asked(HttpServletRequest request) {
        return UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .build()
                .getQueryParams()
                .keySet();
    }

    private static void demandKnown(HttpServletRequest request, HandlerMethod method) {
        var known = new TreeSet<>(DAYS);
        Arrays.stream(method.getMethodParameters()).forEach(parameter -> {
            var named = parameter.getParameterAnnotation(RequestParam.class);
            if (named != null) {
                known.add(named.value());
            }
        });
        for (var name : asked(request)) {
            if (!known.contains(name)) {
                throw Refusal.bad(
                        "parameter-unknown",
                        "No such parameter",
                        "'" + name + "' is no parameter of this call",
                        Nearest.remedy(name, known));
            }
        }
    }
}
