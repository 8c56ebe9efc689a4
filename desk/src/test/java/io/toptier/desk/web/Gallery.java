package io.toptier.desk.web;

import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Every part of the pages on one page, with sample data, under the desk's content security policy.
 *
 * <p>It is no component, so that the desk, which takes every component under its package, never takes it.
 */
@EnableAutoConfiguration
@Import(Templates.class)
public class Gallery {

    static final String POLICY = "default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self'; "
            + "font-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    /** Serves the gallery on port 8099, from the sources: change a template or a style and reload. */
    public static void main(String[] args) {
        new SpringApplicationBuilder(Gallery.class)
                .properties(Map.of(
                        "server.port", "8099",
                        "spring.web.resources.static-locations", "file:src/main/resources/static/"))
                .run(args);
    }

    @Bean
    SecurityFilterChain everybody(HttpSecurity http) {
        return http.authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(POLICY)))
                .build();
    }

    /** The gallery's own templates lie in {@code src/test/jte}, the desk's in {@code src/main/jte}. */
    static TemplateEngine sources() {
        var roots = List.of(
                new DirectoryCodeResolver(Path.of("src/main/jte")), new DirectoryCodeResolver(Path.of("src/test/jte")));
        CodeResolver both = new CodeResolver() {
            @Override
            public String resolve(String name) {
                return roots.stream()
                        .filter(root -> root.exists(name))
                        .findFirst()
                        .orElseThrow()
                        .resolve(name);
            }

            @Override
            public boolean exists(String name) {
                return roots.stream().anyMatch(root -> root.exists(name));
            }

            @Override
            public List<String> resolveAllTemplateNames() {
                return roots.stream()
                        .flatMap(root -> root.resolveAllTemplateNames().stream())
                        .toList();
            }

            @Override
            public long getLastModified(String name) {
                return roots.stream()
                        .filter(root -> root.exists(name))
                        .findFirst()
                        .orElseThrow()
                        .getLastModified(name);
            }
        };
        return TemplateEngine.create(both, Path.of("target/jte-gallery"), ContentType.Html);
    }

    @Bean
    RouterFunction<ServerResponse> pages() {
        var engine = sources();
        return RouterFunctions.route()
                .GET("/gallery", request -> gallery(engine, request))
                .GET("/refuse/{status}", request -> refuse(Integer.parseInt(request.pathVariable("status"))))
                .GET("/fail", request -> {
                    throw new IllegalStateException("a secret of the inside");
                })
                .build();
    }

    private static ServerResponse gallery(TemplateEngine engine, ServerRequest request) {
        var today = request.param("day").filter("today"::equals).isPresent();
        var html = new StringOutput();
        engine.render("gallery.jte", Samples.page(today ? Samples.today() : Samples.earlier()), html);
        return ServerResponse.ok().contentType(MediaType.TEXT_HTML).body(html.toString());
    }

    private static ServerResponse refuse(int status) {
        throw new ResponseStatusException(
                HttpStatus.valueOf(status), status == 400 ? "The month <2023-13> does not exist." : null);
    }
}
