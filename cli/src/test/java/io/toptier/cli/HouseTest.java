package io.toptier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The plan of the house: which room may use which, and the drawing of it in HOUSE.md. */
class HouseTest {
    private static final String ROOT = "io.toptier.";
    private static final List<String> FORBIDDEN = List.of("util", "common", "impl", "helper", "manager");
    private static final Map<String, Set<String>> PLAN = Map.ofEntries(
            may("kernel"),
            may("workspace", "kernel"),
            may("rulebook", "kernel", "workspace"),
            may("consumption", "kernel", "workspace"),
            may("marketplace", "kernel", "workspace", "rulebook"),
            may("deals", "kernel", "workspace", "rulebook"),
            may("report", "kernel", "workspace", "rulebook", "consumption", "deals"),
            may("credit", "kernel", "workspace", "rulebook", "marketplace", "deals", "report"),
            may("standing", "kernel", "workspace", "rulebook", "marketplace", "deals", "report", "credit"),
            may(
                    "desk",
                    "kernel",
                    "workspace",
                    "rulebook",
                    "consumption",
                    "marketplace",
                    "deals",
                    "report",
                    "credit",
                    "standing"),
            may(
                    "cli",
                    "kernel",
                    "workspace",
                    "rulebook",
                    "consumption",
                    "marketplace",
                    "deals",
                    "report",
                    "credit",
                    "standing",
                    "desk"));

    private static Map.Entry<String, Set<String>> may(String room, String... others) {
        return Map.entry(room, Set.of(others));
    }

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.toptier");

    @Test
    void everyArrowIsInThePlan() {
        arrows().forEach((room, used) ->
                assertThat(PLAN.getOrDefault(room, Set.of())).as(room).containsAll(used));
        assertThat(arrows().keySet()).isEqualTo(new TreeSet<>(PLAN.keySet()));
    }

    @Test
    void theKernelUsesTheJdkAlone() {
        var others = new TreeSet<String>();
        classes.stream()
                .filter(one -> room(one).equals("kernel"))
                .flatMap(one -> one.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getPackageName())
                .filter(name -> !name.startsWith("java.") && !name.startsWith(ROOT) && !name.startsWith("org.jspecify"))
                .filter(name -> !name.isEmpty())
                .forEach(others::add);

        assertThat(others).isEmpty();
    }

    @Test
    void noRoomHasACupboard() {
        assertThat(classes.stream().map(JavaClass::getPackageName).distinct())
                .noneMatch(name -> FORBIDDEN.contains(name.substring(name.lastIndexOf('.') + 1)));
    }

    @Test
    void theDrawingShowsTheHouse() throws IOException {
        var file = Path.of(System.getProperty("toptier.root")).resolve("HOUSE.md");
        var page = Files.readString(file);
        var drawn = page.replaceFirst("(?s)(<!-- house:begin -->\n).*(<!-- house:end -->)", "$1" + drawing() + "$2");
        if (Boolean.parseBoolean(System.getProperty("toptier.refresh"))) {
            Files.writeString(file, drawn);
        }
        assertThat(Files.readString(file)).isEqualTo(drawn);
    }

    private String drawing() {
        var drawing = new StringBuilder("```mermaid\nflowchart TD\n");
        arrows().forEach((room, used) -> used.forEach(other -> drawing.append("    ")
                .append(room)
                .append(" --> ")
                .append(other)
                .append('\n')));
        return drawing.append("```\n").toString();
    }

    private Map<String, NavigableSet<String>> arrows() {
        var arrows = new TreeMap<String, NavigableSet<String>>();
        for (var one : classes) {
            var used = arrows.computeIfAbsent(room(one), none -> new TreeSet<>());
            one.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(target -> target.getPackageName().startsWith(ROOT))
                    .map(HouseTest::room)
                    .filter(target -> !target.equals(room(one)))
                    .forEach(used::add);
        }
        return arrows;
    }

    private static String room(JavaClass one) {
        return one.getPackageName().substring(ROOT.length()).replaceFirst("\\..*", "");
    }
}
