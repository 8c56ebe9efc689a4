package io.toptier.desk.api;

import io.toptier.desk.security.Problem;
import io.toptier.desk.visit.Visits;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads what was sent, up to a length that no honest body has. */
record SentArgument(Visits visits) implements HandlerMethodArgumentResolver {
    /** The header that says why something is changed. */
    static final String REASON = "TopTier-Reason";

    private static final int LONGEST = 1 << 20;
    private static final int TOO_LARGE = 413;

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Sent.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binder) {
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        var query = request.getQueryString();
        return new Sent(
                visits.of(request),
                request.getMethod() + " " + request.getRequestURI() + (query == null ? "" : "?" + query),
                text(request),
                request.getHeader(Idempotency.KEY),
                request.getHeader(HttpHeaders.IF_MATCH),
                request.getHeader(REASON));
    }

    private static String text(HttpServletRequest request) {
        if (request.getContentLengthLong() > LONGEST) {
            throw tooLarge();
        }
        try {
            var bytes = request.getInputStream().readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw tooLarge();
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException noText) {
            throw Refusal.bad("body-malformed", "The body is no JSON", "the body is not UTF-8", "send JSON in UTF-8");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Refusal tooLarge() {
        return new Refusal(new Problem(
                TOO_LARGE,
                "body-too-large",
                "The body is too large",
                "the body has more than " + LONGEST + " bytes",
                "send fewer rows at once; files go to /api/v1/documents"));
    }
}
