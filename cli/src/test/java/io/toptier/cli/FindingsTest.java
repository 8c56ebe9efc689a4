package io.toptier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every finding has an example in {@code findings/}, and tells there what it is expected to tell. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FindingsTest {
    private static final boolean REFRESH = Boolean.getBoolean("toptier.refresh");

    @TempDir
    Path copy;

    static List<FindingExample> examples() throws IOException {
        return FindingExample.all();
    }

    @Order(1)
    @ParameterizedTest
    @MethodSource("examples")
    void theExampleTellsWhatIsExpected(FindingExample example) throws IOException {
        var told = example.run(copy);

        assertThat(told.text()).as("no place of this machine").doesNotContain(copy.toString());
        assertThat(told.findings())
                .allSatisfy(one -> assertThat(one.details())
                        .as("seen, expected and remedy of %s", one)
                        .hasSize(3)
                        .noneMatch(String::isBlank));
        assertThat(told.of(example.code())).as("findings %s", example).isNotEmpty();
        assertThat(example.levels())
                .containsAll(told.of(example.code()).stream()
                        .map(ToldFindings.Told::level)
                        .collect(Collectors.toSet()));
        assertThat(told.exit()).isEqualTo(told.hasErrors() ? Exit.DONE_WITH_ERRORS : Exit.DONE);
        assertThat(told.text()).as("whole").doesNotContain(told.hasErrors() ? "\nwhole" : "NOT WHOLE");
        if (REFRESH) {
            Files.writeString(example.expected(), told.text());
        }
        assertThat(told.text()).isEqualTo(Files.readString(example.expected()));
    }

    @Test
    void everyFindingOfTheProgramHasAnExample() throws IOException {
        var made = Sources.levelsByCode();

        assertThat(examples().stream().map(FindingExample::code).toList()).containsExactlyElementsOf(made.keySet());
        assertThat(examples())
                .allSatisfy(example ->
                        assertThat(example.levels()).containsAll(made.getOrDefault(example.code(), Set.of())));
    }

    @Order(2) // of the examples as they are after a refresh
    @Test
    void thePageShowsTheExamples() throws IOException {
        var file = Sources.root().resolve("docs/findings.md");
        var page = FindingsPage.of(examples());
        if (REFRESH) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, page);
        }
        assertThat(page).isEqualTo(Files.readString(file));
    }
}
