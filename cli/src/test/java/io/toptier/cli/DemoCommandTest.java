package io.toptier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {
    @TempDir
    Path folder;

    @Test
    void theDemoBeginsAfreshEachTime() throws IOException {
        var copy = folder.resolve("demo");

        var first = Answer.of("demo", "--no-serve", "--dir", copy.toString());
        var second = Answer.of("demo", "--no-serve", "--dir", copy.toString());

        assertThat(first.exit()).as(first.talk()).isZero();
        assertThat(second).isEqualTo(first);
        assertThat(first.out())
                .contains("Contoso Analytics · 2023-10", "Contoso Analytics · 2024-01", "2023-11: rev-1 → rev-2")
                .doesNotContain("NOT WHOLE");
        assertThat(Tree.files(copy.resolve("contoso")))
                .contains("months/2023-11/rev-2/MANIFEST.json", "out/2024-01/month.json", "toptier.yaml");
    }

    @Test
    void aFolderThatIsNoCopyOfTheExampleIsLeftAlone() throws IOException {
        var taken = Files.createDirectories(folder.resolve("contoso"));
        Files.writeString(taken.resolve("thesis.txt"), "years of work");

        var answer = Answer.of("demo", "--no-serve", "--dir", folder.toString());

        assertThat(answer.exit()).isEqualTo(3);
        assertThat(answer.talk()).contains("is no copy of the example; name another with --dir");
        assertThat(Tree.files(folder)).containsExactly("contoso/thesis.txt");
    }
}
