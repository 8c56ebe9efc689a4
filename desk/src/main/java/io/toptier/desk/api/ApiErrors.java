package io.toptier.desk.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers with a problem where the server itself refused a call. */
final class ApiErrors extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final int FAILED = 500;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (path instanceof String asked && asked.startsWith(ApiWiring.ROOT) && !response.isCommitted()) {
            var status =
                    request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : FAILED;
            ApiFaults.of(status, "the request was refused before it was read").write(response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
