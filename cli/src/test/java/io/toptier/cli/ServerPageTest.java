package io.toptier.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.desk.settings.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The page on running a desk lists every setting there is. */
class ServerPageTest {
    @Test
    void theTableOfSettingsIsTheProgramsOwn() throws IOException {
        var file = Path.of(System.getProperty("toptier.root"), "docs", "server.md");
        var page = Files.readString(file);
        var drawn = page.replaceFirst(
                "(?s)(<!-- settings:begin -->\n).*(<!-- settings:end -->)",
                "$1" + table().replace("$", "\\$") + "$2");
        if (Boolean.parseBoolean(System.getProperty("toptier.refresh"))) {
            Files.writeString(file, drawn);
        }
        assertThat(Files.readString(file)).isEqualTo(drawn);
    }

    private static String table() {
        return "| Variable | Without it | What it is |\n| --- | --- | --- |\n"
                + Arrays.stream(Setting.values()).map(ServerPageTest::row).collect(joining());
    }

    private static String row(Setting setting) {
        var preset = setting.preset().isEmpty() ? "" : "`" + setting.preset() + "`";
        return "| `%s` | %s | %s |\n".formatted(setting.variable(), preset, setting.meaning());
    }
}
