package io.toptier.desk.settings;

import io.toptier.desk.database.DatabaseSettings;
import io.toptier.desk.database.DatabaseSettings.Server;
import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a server, checked.
 *
 * @param address it listens on
 * @param publicUrl null where people use the address it listens on
 * @param oidc null where people sign in with local passwords alone
 * @param bootstrapToken null for none
 * @param secretKey null where one is kept in the data folder
 * @param exportsRoots folders of this machine that cost exports may lie in
 * @param jsonLogs whether logs are JSON, an object a line
 * @param otlp where traces and metrics are sent; null for nowhere
 * @param openOn the day people look at before they choose one; null for today
 * @param webhookPrivateHosts hosts of private networks that webhooks may go to
 */
public record DeskSettings(
        int port,
        String address,
        DatabaseSettings database,
        @Nullable String publicUrl,
        @Nullable Oidc oidc,
        @Nullable String bootstrapToken,
        @Nullable String secretKey,
        List<Path> exportsRoots,
        boolean metricsPublic,
        boolean jsonLogs,
        @Nullable String otlp,
        @Nullable LocalDate openOn,
        List<String> webhookPrivateHosts) {

    /** Who signs people in. */
    public record Oidc(String issuer, String clientId, String clientSecret) {
        @Override
        public String toString() {
            return issuer;
        }
    }

    /** The settings of checked values; {@link SettingsCheck} has refused what is none. */
    public static DeskSettings of(Map<Setting, String> values) {
        return new DeskSettings(
                Integer.parseInt(values.getOrDefault(Setting.PORT, "")),
                values.getOrDefault(Setting.ADDRESS, ""),
                database(values),
                text(values, Setting.PUBLIC_URL).orElse(null),
                oidc(values),
                text(values, Setting.BOOTSTRAP_TOKEN).orElse(null),
                text(values, Setting.SECRET_KEY).orElse(null),
                roots(values.getOrDefault(Setting.EXPORTS_ROOTS, "")),
                Boolean.parseBoolean(values.get(Setting.METRICS_PUBLIC)),
                "json".equals(values.get(Setting.LOG_FORMAT)),
                text(values, Setting.OTLP_ENDPOINT).orElse(null),
                text(values, Setting.OPEN_ON).map(LocalDate::parse).orElse(null),
                hosts(values.getOrDefault(Setting.WEBHOOK_PRIVATE_HOSTS, "")));
    }

    /** Where people find the desk, on the port it really has. */
    public String url(int realPort) {
        return publicUrl != null ? publicUrl : "http://localhost:" + realPort;
    }

    private static DatabaseSettings database(Map<Setting, String> values) {
        var server = text(values, Setting.DB_URL)
                .map(url -> new Server(
                        url, values.getOrDefault(Setting.DB_USER, ""), values.getOrDefault(Setting.DB_PASSWORD, "")))
                .orElse(null);
        return new DatabaseSettings(Path.of(values.getOrDefault(Setting.DATA, "")), server, true);
    }

    private static @Nullable Oidc oidc(Map<Setting, String> values) {
        return text(values, Setting.OIDC_ISSUER)
                .map(issuer -> new Oidc(
                        issuer,
                        values.getOrDefault(Setting.OIDC_CLIENT_ID, ""),
                        values.getOrDefault(Setting.OIDC_CLIENT_SECRET, "")))
                .orElse(null);
    }

    private static List<Path> roots(String text) {
        return Arrays.stream(text.split(File.pathSeparator))
                .filter(root -> !root.isBlank())
                .map(root -> Path.of(root.strip()).toAbsolutePath().normalize())
                .toList();
    }

    private static List<String> hosts(String text) {
        return Arrays.stream(text.split(","))
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .filter(host -> !host.isEmpty())
                .toList();
    }

    private static Optional<String> text(Map<Setting, String> values, Setting setting) {
        return Optional.ofNullable(values.get(setting)).filter(text -> !text.isEmpty());
    }
}
