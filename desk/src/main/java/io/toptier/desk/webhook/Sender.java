package io.toptier.desk.webhook;

import io.toptier.desk.vault.Vault;
import io.toptier.desk.vault.WrongKey;
import io.toptier.desk.webhook.Deliveries.Taken;
import io.toptier.desk.webhook.Delivery.Attempt;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;

/** Sends a message once, to a public address, within seconds; follows nothing and reads no body of the answer. */
final class Sender implements AutoCloseable {
    private static final Timeout CONNECT = Timeout.ofSeconds(5);
    private static final Timeout ANSWER = Timeout.ofSeconds(10);
    private static final long WHOLE_SECONDS = 20;

    private final Clock clock;
    private final Vault vault;
    private final CloseableHttpClient http;

    Sender(Clock clock, Addresses addresses, Vault vault) {
        this.clock = clock;
        this.vault = vault;
        this.http = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(addresses)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(CONNECT)
                                .setSocketTimeout(ANSWER)
                                .build())
                        .build())
                .setDefaultRequestConfig(
                        RequestConfig.custom().setResponseTimeout(ANSWER).build())
                .setConnectionReuseStrategy((request, response, context) -> false)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .setUserAgent("TopTier-Webhooks/1")
                .build();
    }

    /** @param watch stops what takes too long as a whole */
    Attempt send(Taken taken, ScheduledExecutorService watch) {
        var at = clock.instant();
        var begun = System.nanoTime();
        List<String> secrets;
        try {
            secrets = taken.secrets(vault);
        } catch (WrongKey lost) {
            return new Attempt(at, null, cause(lost), millis(begun));
        }
        var post = new HttpPost(taken.url());
        post.setHeader("webhook-id", taken.message());
        post.setHeader("webhook-timestamp", Long.toString(at.getEpochSecond()));
        post.setHeader("webhook-signature", Signature.of(taken.message(), at, taken.body(), secrets));
        post.setEntity(new StringEntity(taken.body(), ContentType.APPLICATION_JSON));
        var stop = watch.schedule(post::cancel, WHOLE_SECONDS, TimeUnit.SECONDS);
        try {
            return answered(post, at, begun);
        } catch (IOException | IllegalArgumentException failed) {
            return new Attempt(at, null, cause(failed), millis(begun));
        } finally {
            stop.cancel(false);
        }
    }

    private Attempt answered(HttpPost post, java.time.Instant at, long begun) throws IOException {
        try (var answer = http.executeOpen(null, post, null)) {
            var status = answer.getCode();
            post.cancel();
            return new Attempt(at, status, words(status), millis(begun));
        }
    }

    private static String words(int status) {
        return switch (status / 100) {
            case 2 -> "taken";
            case 3 -> "answered with a redirect, which is not followed";
            default -> "not taken";
        };
    }

    private static String cause(Exception failed) {
        var message = failed.getMessage();
        return message == null || message.isBlank() ? failed.getClass().getSimpleName() : message;
    }

    private static long millis(long begun) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    }

    @Override
    public void close() throws IOException {
        http.close();
    }
}
