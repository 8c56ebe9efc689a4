package io.toptier.desk.api;

import io.toptier.desk.security.ApiProblems;
import io.toptier.desk.visit.Visits;
import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import java.util.List;
import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How the API is hung into the web server. */
@Configuration(proxyBeanMethods = false)
class ApiWiring implements WebMvcConfigurer {
    /** Below which path everything is the API's. */
    static final String ROOT = "/api/";

    private final Visits visits;
    private final ApiCalls calls;

    ApiWiring(Visits visits, ApiCalls calls) {
        this.visits = visits;
        this.calls = calls;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(calls).addPathPatterns(ROOT + "**");
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new SentArgument(visits));
    }

    @Override
    public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
        resolvers.add(0, new ApiFaults(new ApiProblems()));
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
        builder.addCustomConverter(new JsonAnswers());
    }

    /** An encoded slash is refused where the answer can be told as a problem. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> encodedSlashes() {
        return factory -> factory.addConnectorCustomizers(
                connector -> connector.setEncodedSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue()));
    }

    /** What fails before or behind the calls, as a refused address, is told as a problem as well. */
    @Bean
    FilterRegistrationBean<ApiErrors> apiErrors() {
        var registration = new FilterRegistrationBean<>(new ApiErrors());
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.ERROR));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}
