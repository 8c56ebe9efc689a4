package io.toptier.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Shows every error of the desk as a page; of the exception only a reason that was written for people gets there. */
record ErrorPages(ErrorAttributes attributes) implements ErrorViewResolver {

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        var problem = Problem.of(
                status.value(), reason(request), model.getOrDefault("path", "").toString());
        return new ModelAndView("error/problem", Map.of("problem", problem), status);
    }

    private @Nullable String reason(HttpServletRequest request) {
        return attributes.getError(new ServletWebRequest(request)) instanceof ResponseStatusException told
                ? told.getReason()
                : null;
    }
}
