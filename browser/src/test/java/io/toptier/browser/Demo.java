package io.toptier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** The demo's workspace, made by the command that makes it. */
final class Demo {
    private Demo() {}

    /** As {@code toptier demo --no-serve}, by the program that was built before. */
    static void into(Path folder) {
        var root = Path.of(System.getProperty("toptier.root"));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = List.of(
                java,
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-Dtoptier.home=" + root,
                "-jar",
                root.resolve("cli/target/toptier.jar").toString(),
                "demo",
                "--no-serve",
                "--dir",
                folder.toString());
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("demo.log").toFile())
                    .start();
            assertThat(process.waitFor()).as("exit of the demo, see " + folder).isZero();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
