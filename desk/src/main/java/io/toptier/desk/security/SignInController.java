package io.toptier.desk.security;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page people sign in on. */
@Controller
class SignInController {
    /** Where a failed sign-in is sent on to, with the request attribute {@link #PROBLEM}. */
    static final String REFUSED = "/sign-in/refused";

    static final String PROBLEM = "sign-in-problem";
    private static final Logger LOG = LoggerFactory.getLogger(SignInController.class);

    private final SignInProblems problems;
    private final Optional<IssuerClient> issuer;

    SignInController(SignInProblems problems, Optional<IssuerClient> issuer) {
        this.problems = problems;
        this.issuer = issuer;
    }

    @GetMapping("/sign-in")
    ModelAndView page(
            @RequestParam(name = "signed-out", required = false) @Nullable String signedOut,
            @RequestParam(name = "expired", required = false) @Nullable String expired,
            @RequestParam(name = "new-password", required = false) @Nullable String newPassword,
            CsrfToken csrf) {
        if (Caller.current().isPresent()) {
            return new ModelAndView("redirect:/");
        }
        var notice = newPassword != null
                ? "Your password is changed. Please sign in with the new one."
                : signedOut != null
                        ? "You are signed out of TopTier."
                        : expired != null ? "The page had been open too long. Please sign in again." : null;
        return view(new SignInPage(issuer.isPresent(), "", notice, null, csrf));
    }

    @RequestMapping(REFUSED)
    ModelAndView refused(
            @RequestAttribute(name = PROBLEM, required = false) @Nullable SignInProblem problem,
            @RequestParam(required = false, defaultValue = "") String email,
            HttpServletResponse response,
            CsrfToken csrf) {
        return problem == null ? new ModelAndView("redirect:/sign-in") : refusal(problem, email, response, csrf);
    }

    /** Sends the browser to the issuer, once that is known to answer. */
    @GetMapping("/sign-in/organisation")
    ModelAndView organisation(HttpServletResponse response, CsrfToken csrf) {
        if (issuer.isEmpty()) {
            return new ModelAndView("redirect:/sign-in");
        }
        try {
            issuer.get().discovered();
            return new ModelAndView("redirect:" + PageSecurity.WITH_ISSUER + "/" + IssuerClient.ID);
        } catch (RuntimeException unreachable) {
            LOG.error("the issuer's discovery document cannot be used: {}", unreachable.getMessage());
            return refusal(problems.issuerUnreachable(), "", response, csrf);
        }
    }

    private ModelAndView refusal(SignInProblem problem, String email, HttpServletResponse response, CsrfToken csrf) {
        response.setStatus(problem.status());
        var seconds = problem.secondsToWait();
        if (seconds != null) {
            response.setHeader(HttpHeaders.RETRY_AFTER, seconds.toString());
        }
        return view(new SignInPage(issuer.isPresent(), email, null, problem, csrf));
    }

    private static ModelAndView view(SignInPage page) {
        return new ModelAndView("people/sign-in", "page", page);
    }
}
