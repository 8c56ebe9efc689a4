package io.toptier.desk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.kernel.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings come from the environment, over it a file, over it flags; all that is wrong is told at once. */
class SettingsTest {
    @TempDir
    Path folder;

    @Test
    void aFlagGoesBeforeTheFileAndTheFileBeforeTheEnvironment() throws IOException {
        var file = Files.writeString(folder.resolve("toptier-server.yaml"), "port: 2\naddress: 10.0.0.2\n");
        var environment = Map.of("TOPTIER_PORT", "1", "TOPTIER_ADDRESS", "10.0.0.1", "TOPTIER_DATA", "/srv/toptier");

        var read = SettingsReader.read(Map.of(), environment, file, Map.of(Setting.PORT, "3"));

        assertThat(read.findings()).isEmpty();
        assertThat(read.value())
                .containsEntry(Setting.PORT, "3")
                .containsEntry(Setting.ADDRESS, "10.0.0.2")
                .containsEntry(Setting.DATA, "/srv/toptier")
                .containsEntry(Setting.LOG_FORMAT, "text");
    }

    @Test
    void aSecretComesFromAFile() throws IOException {
        var file = Files.writeString(folder.resolve("password"), "hunter2\n");

        var read = SettingsReader.read(Map.of(), Map.of("TOPTIER_DB_PASSWORD_FILE", file.toString()), null, Map.of());

        assertThat(read.value()).containsEntry(Setting.DB_PASSWORD, "hunter2");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() throws IOException {
        var file = Files.writeString(folder.resolve("toptier-server.yaml"), "ports: 8080\n");
        var environment = Map.of(
                "TOPTIER_DB_PASSWORD", "a",
                "TOPTIER_DB_PASSWORD_FILE", "b",
                "TOPTIER_OIDC_CLIENT_SECRET_FILE", folder.resolve("gone").toString());

        var read = SettingsReader.read(Map.of(), environment, file, Map.of());

        assertThat(codes(read.findings())).containsExactlyInAnyOrder("setting-twice", "unreadable-file", "unknown-key");
        assertThat(read.findings())
                .anySatisfy(finding -> assertThat(finding.remedy()).contains("'port'"));
    }

    @Test
    void valuesThatCannotBeAreRefusedAllTogether() {
        var wrong = Map.of(
                Setting.PORT, "80800",
                Setting.DB_URL, "mysql://x",
                Setting.OIDC_ISSUER, "http://login.contoso.example",
                Setting.BOOTSTRAP_TOKEN, "short",
                Setting.LOG_FORMAT, "xml",
                Setting.OPEN_ON, "tomorrow");

        var findings = SettingsCheck.of(
                SettingsReader.read(Map.of(), Map.of(), null, wrong).value());

        assertThat(findings).allSatisfy(finding -> assertThat(finding.code()).isEqualTo("bad-setting"));
        assertThat(findings.stream().map(finding -> finding.place().file()))
                .contains(
                        "TOPTIER_PORT",
                        "TOPTIER_DB_URL",
                        "TOPTIER_DB_USER",
                        "TOPTIER_OIDC_ISSUER",
                        "TOPTIER_OIDC_CLIENT_ID",
                        "TOPTIER_BOOTSTRAP_TOKEN",
                        "TOPTIER_LOG_FORMAT",
                        "TOPTIER_OPEN_ON");
        assertThat(findings.toString()).doesNotContain("'short'");
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }
}
