package io.toptier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The situations that partners meet in the program, asked at the terminal: {@code stories/}. */
class StoriesTest {
    private static final boolean REFRESH = Boolean.getBoolean("toptier.refresh");

    @TempDir
    Path copy;

    static List<Story> stories() throws IOException {
        return Story.all();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void theSessionComesOutAsWritten(Story story) throws IOException {
        var played = story.play(copy);

        assertThat(played).as("no place of this machine").doesNotContain(copy.toString());
        if (REFRESH) {
            Files.writeString(story.session(), played);
        }
        assertThat(played).isEqualTo(Files.readString(story.session()));
    }
}
