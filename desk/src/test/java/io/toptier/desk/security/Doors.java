package io.toptier.desk.security;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.toptier.behind.SamplePages;
import io.toptier.desk.people.Actor;
import io.toptier.desk.people.ApiTokens;
import io.toptier.desk.people.Credentials;
import io.toptier.desk.people.MovableClock;
import io.toptier.desk.people.PeopleBeans;
import io.toptier.desk.people.PeopleDatabase;
import io.toptier.desk.people.Person;
import io.toptier.desk.people.Role;
import io.toptier.desk.people.Roster;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** The doors of the desk on a real port, with a few sample pages behind them and nothing else. */
final class Doors implements AutoCloseable {
    static final Actor TEST = Actor.program("test");
    static final String PASSWORD = "correct horse battery staple";

    final MovableClock clock = new MovableClock("2024-01-15T09:00:00Z");
    private final ServletWebServerApplicationContext context;

    Doors(SignInSettings settings) {
        var jdbi = PeopleDatabase.fresh();
        context = (ServletWebServerApplicationContext) new SpringApplicationBuilder(Wiring.class)
                .initializers((GenericApplicationContext wired) -> {
                    wired.registerBean(Jdbi.class, () -> jdbi);
                    wired.registerBean(Clock.class, () -> clock);
                    wired.registerBean(SignInSettings.class, () -> settings);
                })
                .properties(Map.of(
                        "server.port", "0",
                        "server.address", "127.0.0.1",
                        "spring.main.banner-mode", "off",
                        "management.opentelemetry.enabled", "false",
                        "management.otlp.metrics.export.enabled", "false",
                        "spring.jmx.enabled", "false"))
                .run();
    }

    static Doors local() {
        return new Doors(new SignInSettings("http://127.0.0.1", null, null, false));
    }

    int port() {
        return Objects.requireNonNull(context.getWebServer()).getPort();
    }

    Browser browser() {
        return new Browser(port());
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    Person person(String email, String name) {
        return bean(Roster.class).invite(email, name, "contoso", Role.READER, TEST);
    }

    Person personWithPassword(String email, String name) {
        var person = person(email, name);
        bean(Credentials.class).setPassword(person.id(), PASSWORD, TEST);
        return person;
    }

    ApiTokens tokens() {
        return bean(ApiTokens.class);
    }

    @Override
    public void close() {
        context.close();
    }

    /** Without {@code @Configuration}, so that the desk's own search for beans passes it over. */
    @EnableAutoConfiguration
    @Import({
        PeopleBeans.class,
        ApiSecurity.class,
        PageSecurity.class,
        SessionCookie.class,
        SignInController.class,
        RequestIdFilter.class,
        SamplePages.class
    })
    static class Wiring {

        @Bean
        ViewResolver templates() {
            var engine = TemplateEngine.createPrecompiled(ContentType.Html);
            return (name, locale) -> engine.hasTemplate(name + ".jte") ? new Template(engine, name + ".jte") : null;
        }
    }

    private record Template(TemplateEngine engine, String name) implements View {

        @Override
        public String getContentType() {
            return "text/html;charset=UTF-8";
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            var out = new StringOutput();
            engine.render(name, Objects.requireNonNull(model).get("page"), out);
            response.setContentType(getContentType());
            response.getWriter().write(out.toString());
        }
    }
}
