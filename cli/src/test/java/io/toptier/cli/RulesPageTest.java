package io.toptier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.rulebook.Rulebook;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** {@code docs/rules.md} shows the rules as they are shipped. */
class RulesPageTest {
    @Test
    void thePageShowsEveryRule() throws IOException {
        var file = Sources.root().resolve("docs/rules.md");
        var page = RulesPage.of(Rulebook.shipped());
        if (Boolean.getBoolean("toptier.refresh")) {
            Files.writeString(file, page);
        }
        assertThat(page).isEqualTo(Files.readString(file));
        assertThat(page.lines().filter(line -> line.startsWith("### ")))
                .hasSameSizeAs(Rulebook.shipped().rules().keySet());
    }
}
