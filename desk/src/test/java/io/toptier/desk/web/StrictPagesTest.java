package io.toptier.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The desk's content security policy forbids what these patterns find; a page that has it would look broken. */
class StrictPagesTest {

    private static final List<Pattern> FORBIDDEN = List.of(
            Pattern.compile("\\sstyle="),
            Pattern.compile("<style"),
            Pattern.compile("\\son[a-z]+="),
            Pattern.compile("hx-on"),
            Pattern.compile("javascript:"),
            Pattern.compile("<script(?![^>]*\\ssrc=)(?! type=\"application/json\">)"),
            Pattern.compile("(src|href)=\"(https?:)?//"));

    @TestFactory
    Stream<DynamicTest> noTemplateHoldsStyleScriptOrForeignHost() throws IOException {
        try (var files = Files.walk(Path.of("src/main/jte"))) {
            return files.filter(file -> file.toString().endsWith(".jte")).toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
                        for (var forbidden : FORBIDDEN) {
                            assertThat(read(file)).doesNotContainPattern(forbidden);
                        }
                    }));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
