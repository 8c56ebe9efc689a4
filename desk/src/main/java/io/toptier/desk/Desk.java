package io.toptier.desk;

import io.toptier.desk.database.Database;
import io.toptier.desk.people.FirstOwner;
import io.toptier.desk.settings.DeskSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;

/** A running server: pages, API, jobs. Closing it stops all of it in order. */
public final class Desk implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final DeskSettings settings;
    private final Optional<String> firstPassword;

    private Desk(ConfigurableApplicationContext context, DeskSettings settings, Optional<String> firstPassword) {
        this.context = context;
        this.settings = settings;
        this.firstPassword = firstPassword;
    }

    /**
     * Starts a server and comes back when it answers.
     *
     * @throws io.toptier.desk.database.DatabaseProblem where the database cannot be used
     */
    public static Desk start(DeskSettings settings, Clock clock) {
        var application = new SpringApplication(DeskApplication.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
        application.setDefaultProperties(properties(settings));
        application.addInitializers(fresh -> {
            var context = (GenericApplicationContext) fresh;
            context.registerBean(DeskSettings.class, () -> settings);
            context.registerBean(Clock.class, () -> clock);
        });
        var context = application.run();
        return new Desk(context, settings, context.getBean(FirstStart.class).password());
    }

    /**
     * Deletes a data folder, with the private database in it.
     *
     * @return false, and nothing deleted, where a server runs on it
     */
    public static boolean discard(Path data) {
        return Database.discard(data);
    }

    /** Who signs in first, and with what; empty where somebody did before. Told this once. */
    public Optional<String> firstSignIn() {
        return firstPassword.map(password -> FirstOwner.EMAIL + " / " + password);
    }

    /** Comes back when the server was stopped, by Ctrl-C or a signal. */
    public void awaitEnd() {
        var ended = new CountDownLatch(1);
        context.addApplicationListener(event -> {
            if (event instanceof ContextClosedEvent) {
                ended.countDown();
            }
        });
        try {
            ended.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    public int port() {
        var server = ((WebServerApplicationContext) context).getWebServer();
        return server == null ? 0 : server.getPort();
    }

    /** Where people find it. */
    public String url() {
        return settings.url(port());
    }

    /** A part of the running server. */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    private static Map<String, Object> properties(DeskSettings settings) {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("server.port", settings.port());
        properties.put("server.address", settings.address());
        if (settings.jsonLogs()) {
            properties.put("logging.structured.format.console", "ecs");
        }
        var collector = settings.otlp();
        properties.put("management.tracing.export.enabled", collector != null);
        properties.put("management.otlp.metrics.export.enabled", collector != null);
        properties.put("management.logging.export.enabled", false);
        if (collector != null) {
            properties.put("management.opentelemetry.tracing.export.otlp.endpoint", collector + "/v1/traces");
            properties.put("management.otlp.metrics.export.url", collector + "/v1/metrics");
            properties.put("management.tracing.sampling.probability", "1.0");
        }
        return properties;
    }
}
