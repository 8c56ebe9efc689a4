package io.toptier.cli;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.desk.settings.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page on running a desk lists every setting there is. */
class ServerPageTest {
    @Test
    void theTableOfSettingsIsTheProgramsOwn() throws IOException {
        var file = Path.of(System.getProperty("toptier.root"), "docs", "server.md");
        var page = Files.readString(file);
        var drawn = page.replaceFirst(
                "(?s)(<!-- settings:begin -->\n).*(<!-- settings:end -->)", "$1" + table().replace("$", "\\$") + "$2");
        if (Boolean.parseBoolean(System.getProperty("toptier.refresh"))) {
            Files.writeString(file, drawn);
        }
        assertThat(Files.readString(file)).isEqualTo(drawn);
    }

    /** A server is no workspace: what it alone finds wrong has a line on the page, and a story of the desk. */
    @Test
    void whatOnlyAServerRefusesStandsOnThePage() throws IOException {
        var page = Files.readString(Path.of(System.getProperty("toptier.root"), "docs", "server.md"));
        var told = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| [^|]+ \\| [^|]+ \\|$")
                .matcher(page)
                .results()
                .map(row -> row.group(1))
                .collect(toCollection(TreeSet::new));

        assertThat(told).isEqualTo(Sources.codesOfTheServer());
        assertThat(told).allSatisfy(code -> assertThat(stories()).contains("\"" + code + "\""));
    }

    private static String stories() throws IOException {
        var text = new StringBuilder();
        try (var walk = Files.walk(Path.of(System.getProperty("toptier.root"), "desk", "src", "test", "java"))) {
            for (var file : walk.filter(Files::isRegularFile).toList()) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
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
