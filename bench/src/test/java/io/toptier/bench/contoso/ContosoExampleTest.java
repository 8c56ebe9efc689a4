package io.toptier.bench.contoso;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContosoExampleTest {

    private static final long MEBIBYTE = 1L << 20;

    /** {@code -Dtoptier.refresh=true} writes the example anew. */
    @BeforeAll
    static void refresh() throws IOException {
        if (Boolean.getBoolean("toptier.refresh")) {
            remove(Examples.contoso());
            new ContosoExample(Examples.contoso()).write();
        }
    }

    @Test
    void theExampleIsWhatTheGeneratorWrites(@TempDir Path anew) throws IOException {
        new ContosoExample(anew).write();
        var expected = Examples.files(anew);
        var there = Examples.files(Examples.contoso());
        assertThat(there.keySet()).isEqualTo(expected.keySet());
        for (var name : expected.keySet()) {
            assertThat(there.get(name)).as(name).hasSameBinaryContentAs(expected.get(name));
        }
    }

    @Test
    void theExampleStaysSmall() throws IOException {
        long all = 0;
        for (var file : Examples.files(Examples.contoso()).values()) {
            assertThat(Files.size(file)).as(file.toString()).isLessThan(MEBIBYTE / 2);
            all += Files.size(file);
        }
        assertThat(all).isLessThan(5 * MEBIBYTE / 2);
    }

    private static void remove(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (var walk = Files.walk(folder)) {
                for (var path : walk.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
