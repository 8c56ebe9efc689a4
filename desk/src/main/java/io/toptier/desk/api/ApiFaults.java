package io.toptier.desk.api;

import io.toptier.desk.company.Absent;
import io.toptier.desk.company.Stale;
import io.toptier.desk.people.Refused;
import io.toptier.desk.security.ApiProblems;
import io.toptier.desk.security.MissingRight;
import io.toptier.desk.security.Problem;
import io.toptier.workspace.store.NotKept;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Turns whatever goes wrong in a call into the problem document that it is answered with. */
record ApiFaults(ApiProblems doors) implements HandlerExceptionResolver {
    private static final Logger LOG = LoggerFactory.getLogger(ApiFaults.class);
    private static final int UNPROCESSABLE = 422;
    private static final int FAILED = 500;

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception fault) {
        if (!request.getRequestURI().startsWith(ApiWiring.ROOT) || response.isCommitted()) {
            return null;
        }
        try {
            response.resetBuffer();
            if (fault instanceof MissingRight missing) {
                doors.handle(request, response, missing);
            } else {
                headers(fault, response);
                problem(fault, request).write(response);
            }
            return new ModelAndView();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void headers(Exception fault, HttpServletResponse response) {
        if (fault instanceof ErrorResponse told) {
            told.getHeaders().forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
        }
    }

    private static Problem problem(Exception fault, HttpServletRequest request) {
        return known(fault).or(() -> spring(fault)).orElseGet(() -> {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), fault);
            return of(FAILED, "this is a fault of the program; nothing was changed");
        });
    }

    private static Optional<Problem> known(Exception fault) {
        if (fault instanceof Refusal refusal) {
            return Optional.of(refusal.problem());
        }
        if (fault instanceof NotKept refused) {
            return Optional.of(Refusal.notKept(refused.findings()));
        }
        if (fault instanceof Stale stale) {
            return Optional.of(Sent.stale(String.valueOf(stale.getMessage())).problem());
        }
        if (fault instanceof Refused refused) {
            return Optional.of(new Problem(
                    UNPROCESSABLE,
                    refused.code(),
                    "It cannot be taken",
                    String.valueOf(refused.getMessage()),
                    refused.remedy()));
        }
        if (fault instanceof Absent absent) {
            return Optional.of(Refusal.absent(String.valueOf(absent.getMessage()), "look at the list of them")
                    .problem());
        }
        return Optional.empty();
    }

    private static Optional<Problem> spring(Exception fault) {
        if (fault instanceof MethodArgumentTypeMismatchException wrong) {
            return Optional.of(Refusal.bad(
                            "parameter-wrong",
                            "A parameter that cannot be read",
                            "'" + wrong.getName() + "' is '" + wrong.getValue() + "'",
                            "look the parameter up in the API's description at /openapi")
                    .problem());
        }
        if (fault instanceof MissingServletRequestParameterException missing) {
            return Optional.of(Refusal.bad(
                            "parameter-missing",
                            "A parameter is missing",
                            "the parameter '" + missing.getParameterName() + "' is not there",
                            "add it to the address: ?" + missing.getParameterName() + "=…")
                    .problem());
        }
        if (fault instanceof ResponseStatusException told) {
            var reason = told.getReason();
            return Optional.of(of(told.getStatusCode().value(), reason == null ? "nothing is there" : reason));
        }
        return fault instanceof ErrorResponse told
                ? Optional.of(of(
                        told.getStatusCode().value(),
                        String.valueOf(told.getBody().getDetail())))
                : Optional.empty();
    }

    /** The problem of a status that nothing more is known of. */
    static Problem of(int status, String detail) {
        var known = Known.of(status);
        return new Problem(status, known.code(), known.title(), detail, known.remedy());
    }
}
