package io.toptier.bench.desk;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The processes of the bench, all with the same Java and the same flags. */
final class Commands {
    static final List<String> JVM = List.of("-Xmx1g", "-XX:+UseSerialGC");
    private static final Path BUILT = Path.of("cli/target");
    private static final Pattern FRAMEWORK = Pattern.compile(
            "(spring-|tomcat-|jackson-|logback|slf4j|micrometer-(commons|observation)|jul-to|log4j|jakarta|commons-logging|snakeyaml|jspecify).*");
    private static final Pattern MORE = Pattern.compile(
            ".*(security|oauth2|actuator|opentelemetry|health|metrics|tracing|jdbc|flyway|micrometer-(core|registry)).*");

    private Commands() {}

    static List<String> desk(Path data, int port) {
        return toptier(
                "serve", "--data", data.toString(), "--set", "port=" + port, "--set", "open-on=" + Addresses.DAY);
    }

    static List<String> empty(int port) {
        return java("-cp", framework(), "-Dserver.port=" + port, EmptyApplication.class.getName());
    }

    static List<String> toptier(String... arguments) {
        var command =
                java("-Dtoptier.home=.", "-jar", BUILT.resolve("toptier.jar").toString());
        command.addAll(List.of(arguments));
        return command;
    }

    /** @throws IllegalStateException where it fails */
    static void run(List<String> command) throws IOException {
        var process = new ProcessBuilder(command)
                .inheritIO()
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.onExit().join().exitValue() != 0) {
            throw new IllegalStateException(String.join(" ", command) + " failed");
        }
    }

    private static List<String> java(String... rest) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        command.addAll(List.of(rest));
        return command;
    }

    /** The jars of the framework alone, of those that the desk runs on. */
    private static String framework() {
        try (var jars = Files.list(BUILT.resolve("lib"))) {
            var path = new ArrayList<>(List.of("bench/target/classes"));
            jars.filter(jar -> matches(FRAMEWORK, jar) && !matches(MORE, jar))
                    .map(Path::toString)
                    .forEach(path::add);
            return String.join(File.pathSeparator, path);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static boolean matches(Pattern names, Path jar) {
        return names.matcher(String.valueOf(jar.getFileName())).matches();
    }
}
