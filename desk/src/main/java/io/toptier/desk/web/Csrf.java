package io.toptier.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What a form sends along to prove that it came from the desk.
 *
 * @param parameter the name of the form's field
 * @param header the name of the header that scripts send instead
 */
public record Csrf(String parameter, String header, String token) {

    /** The token of this request; one without a token where the request is not protected. */
    public static Csrf of(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken given
                ? new Csrf(given.getParameterName(), given.getHeaderName(), given.getToken())
                : none();
    }

    public static Csrf none() {
        return new Csrf("_csrf", "X-CSRF-TOKEN", "");
    }
}
