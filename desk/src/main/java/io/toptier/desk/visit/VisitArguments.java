package io.toptier.desk.visit;

import io.toptier.desk.security.Caller;
import io.toptier.desk.security.PersonCaller;
import io.toptier.desk.web.Csrf;
import io.toptier.desk.web.Day;
import io.toptier.desk.web.Firm;
import io.toptier.desk.web.Notice;
import io.toptier.desk.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Gives page methods what they ask for: the {@link Visit}, and the {@link Page} around what they show, still without a
 * heading.
 */
@Configuration(proxyBeanMethods = false)
class VisitArguments implements WebMvcConfigurer {
    private final Visits visits;

    VisitArguments(Visits visits) {
        this.visits = visits;
    }

    /** Who is no member of a company meets 404 before anything of the request is looked at. */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
                    @Override
                    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                        visits.of(request);
                        return true;
                    }
                })
                .addPathPatterns("/c/*", "/c/*/**");
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new Argument<>(Visit.class, visits::of));
        resolvers.add(new Argument<>(Page.class, this::page));
    }

    private Page page(HttpServletRequest request) {
        var caller = Caller.current()
                .filter(PersonCaller.class::isInstance)
                .map(PersonCaller.class::cast)
                .orElseThrow();
        var firms = visits.companies(caller).stream()
                .map(company -> new Firm(company.id(), company.name()))
                .toList();
        var visit = request.getRequestURI().startsWith("/c/") ? visits.of(request) : null;
        return new Page(
                "",
                "",
                List.of(),
                null,
                visit == null ? null : new Firm(visit.id(), visit.company().name()),
                firms,
                caller.person().name(),
                visit == null ? "" : visit.role(),
                visit == null ? null : new Day(visit.asOf(), visit.today(), request.getRequestURI()),
                Csrf.of(request),
                notices(request),
                List.of());
    }

    private static List<Notice> notices(HttpServletRequest request) {
        var notices = new ArrayList<Notice>();
        var flash = RequestContextUtils.getInputFlashMap(request);
        if (flash != null && flash.get(Notices.KEY) instanceof List<?> kept) {
            kept.forEach(one -> notices.add((Notice) one));
        }
        return notices;
    }

    /** An argument that is found out from the request alone. */
    private record Argument<T>(Class<T> type, Function<HttpServletRequest, T> of)
            implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType().equals(type);
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer model,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binder) {
            return of.apply(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
        }
    }
}
