package io.toptier.desk.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Everything an operator may set. The variable of the environment is {@code TOPTIER_} and the name. */
public enum Setting {
    PORT("8080", "the port that pages and API are served on; 0 takes a free one"),
    ADDRESS("127.0.0.1", "the address it listens on; 0.0.0.0 is every one of this machine"),
    DATA("toptier-data", "the data folder"),
    DB_URL(
            "",
            "a PostgreSQL server, as jdbc:postgresql://host/database; without it a private one runs in the data folder"),
    DB_USER("", "its user"),
    DB_PASSWORD("", "the user's password"),
    PUBLIC_URL("", "the address people use, as https://toptier.contoso.com"),
    OIDC_ISSUER("", "who signs people in, as https://login.microsoftonline.com/<tenant>/v2.0"),
    OIDC_CLIENT_ID("", "this program's id there"),
    OIDC_CLIENT_SECRET("", "its secret there"),
    BOOTSTRAP_TOKEN("", "an owner's API token that is made at the first start, 32 signs at least"),
    SECRET_KEY(
            "",
            "the key that webhook secrets in the database are sealed with, 32 signs at least; without it one is made in the data folder"),
    EXPORTS_ROOTS(
            "",
            "folders of this machine that a company's cost exports may lie in, separated by the system's path separator"),
    METRICS_PUBLIC("false", "whether /metrics answers others than this machine"),
    LOG_FORMAT("text", "text, or json: a JSON object a line"),
    OTLP_ENDPOINT("", "where traces and metrics are sent by OpenTelemetry, as http://collector:4318"),
    OPEN_ON("", "the day people look at before they choose one, as 2024-01-31; today without it"),
    WEBHOOK_PRIVATE_HOSTS(
            "", "hosts of this machine or a private network that webhooks may go to, separated by commas");

    private static final String PREFIX = "TOPTIER_";

    private final String preset;
    private final String meaning;

    Setting(String preset, String meaning) {
        this.preset = preset;
        this.meaning = meaning;
    }

    /** Its value where nobody set one; empty for none. */
    public String preset() {
        return preset;
    }

    public String meaning() {
        return meaning;
    }

    /** {@code TOPTIER_DB_URL}. */
    public String variable() {
        return PREFIX + name();
    }

    /** {@code db-url}: its key in the file, and its flag after two hyphens. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Setting> ofKey(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(Setting::key).toList();
    }
}
