package io.toptier.desk.visit;

import io.toptier.desk.company.Absent;
import io.toptier.desk.company.Stale;
import io.toptier.desk.security.MissingRight;
import io.toptier.desk.web.Problem;
import io.toptier.kernel.Finding;
import io.toptier.workspace.store.NotKept;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** What a page shows where the thing that was asked for cannot be done. */
@ControllerAdvice(annotations = Controller.class)
class PageProblems {
    @ExceptionHandler
    ModelAndView absent(Absent absent) {
        return page(HttpStatus.NOT_FOUND, String.valueOf(absent.getMessage()));
    }

    @ExceptionHandler
    ModelAndView stale(Stale stale) {
        return page(HttpStatus.CONFLICT, String.valueOf(stale.getMessage()));
    }

    @ExceptionHandler
    ModelAndView missing(MissingRight missing) {
        return page(HttpStatus.FORBIDDEN, String.valueOf(missing.getMessage()));
    }

    @ExceptionHandler
    ModelAndView refused(NotKept refused) {
        return page(
                HttpStatus.UNPROCESSABLE_CONTENT,
                refused.findings().stream().map(PageProblems::sentence).collect(Collectors.joining(" ")));
    }

    private static String sentence(Finding finding) {
        return "%s: seen %s, expected %s; %s."
                .formatted(finding.place(), finding.seen(), finding.expected(), finding.remedy());
    }

    private static ModelAndView page(HttpStatus status, String what) {
        return new ModelAndView("error/problem", Map.of("problem", Problem.of(status.value(), what, "")), status);
    }
}
