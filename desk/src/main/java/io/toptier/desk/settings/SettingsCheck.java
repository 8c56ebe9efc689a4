package io.toptier.desk.settings;

import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Place;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is wrong with settings, all at once. */
public final class SettingsCheck {
    private static final int HIGHEST_PORT = 65_535;
    private static final int SHORTEST_SECRET = 32;
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Map<Setting, String> values;
    private final Findings findings = new Findings();

    private SettingsCheck(Map<Setting, String> values) {
        this.values = values;
    }

    public static List<Finding> of(Map<Setting, String> values) {
        var check = new SettingsCheck(values);
        check.port();
        check.database();
        check.url(Setting.PUBLIC_URL);
        check.url(Setting.OIDC_ISSUER);
        check.url(Setting.OTLP_ENDPOINT);
        check.oidc();
        check.secret(Setting.BOOTSTRAP_TOKEN);
        check.secret(Setting.SECRET_KEY);
        check.choice(Setting.LOG_FORMAT, List.of("text", "json"));
        check.day(Setting.OPEN_ON);
        check.choice(Setting.METRICS_PUBLIC, List.of("true", "false"));
        return check.findings.inOrder();
    }

    private String value(Setting setting) {
        return values.getOrDefault(setting, "");
    }

    private void port() {
        var text = value(Setting.PORT);
        try {
            var port = Integer.parseInt(text);
            if (port >= 0 && port <= HIGHEST_PORT) {
                return;
            }
        } catch (NumberFormatException noNumber) {
            // told below
        }
        refuse(Setting.PORT, text, "a port from 0 to 65535", "write it as 8080");
    }

    private void database() {
        var url = value(Setting.DB_URL);
        if (!url.isEmpty() && !url.startsWith("jdbc:postgresql:")) {
            refuse(
                    Setting.DB_URL,
                    url,
                    "the address of a PostgreSQL database",
                    "write jdbc:postgresql://host/database");
        }
        if (!url.isEmpty() && value(Setting.DB_USER).isEmpty()) {
            refuse(Setting.DB_USER, "", "the user of " + Setting.DB_URL.variable(), "set it");
        }
    }

    private void url(Setting setting) {
        var text = value(setting);
        if (text.isEmpty()) {
            return;
        }
        try {
            var uri = new URI(text);
            var https = "https".equals(uri.getScheme());
            var http = "http".equals(uri.getScheme());
            var here = LOOPBACK.contains(String.valueOf(uri.getHost()));
            var anyHttp = setting == Setting.PUBLIC_URL || setting == Setting.OTLP_ENDPOINT;
            if (uri.getHost() != null && (https || (http && (here || anyHttp)))) {
                return;
            }
        } catch (URISyntaxException noAddress) {
            // told below
        }
        refuse(setting, text, "an address that begins with https://; http:// on this machine alone", "correct it");
    }

    private void oidc() {
        if (value(Setting.OIDC_ISSUER).isEmpty()) {
            return;
        }
        for (var needed : List.of(Setting.OIDC_CLIENT_ID, Setting.OIDC_CLIENT_SECRET)) {
            if (value(needed).isEmpty()) {
                refuse(needed, "", "a value, as " + Setting.OIDC_ISSUER.variable() + " is set", "set it");
            }
        }
    }

    private void secret(Setting setting) {
        var secret = value(setting);
        if (!secret.isEmpty() && secret.length() < SHORTEST_SECRET) {
            findings.add(Finding.error(
                    "bad-setting",
                    Place.file(setting.variable()),
                    secret.length() + " signs",
                    SHORTEST_SECRET + " signs at least",
                    "take a random one, as of: openssl rand -hex 32"));
        }
    }

    private void day(Setting setting) {
        try {
            if (!value(setting).isEmpty()) {
                LocalDate.parse(value(setting));
            }
        } catch (DateTimeParseException noDay) {
            refuse(setting, value(setting), "a day", "write it as 2024-01-31");
        }
    }

    private void choice(Setting setting, List<String> choices) {
        if (!choices.contains(value(setting))) {
            refuse(setting, value(setting), "one of " + String.join(", ", choices), "correct it");
        }
    }

    private void refuse(Setting setting, String seen, String expected, String remedy) {
        findings.add(Finding.error(
                "bad-setting",
                Place.file(setting.variable()),
                seen.isEmpty() ? "no value" : "'" + seen + "'",
                expected,
                remedy));
    }
}
