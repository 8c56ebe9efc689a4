package io.toptier.cli;

import io.toptier.desk.settings.DeskSettings;
import io.toptier.desk.settings.Setting;
import io.toptier.desk.settings.SettingsCheck;
import io.toptier.desk.settings.SettingsReader;
import io.toptier.kernel.Finding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The settings of a server that a command starts, or whose database it uses. */
final class ServerOptions {
    @Option(names = "--config", paramLabel = "FILE", description = "settings as a YAML file, over those of TOPTIER_*")
    private @Nullable Path config;

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = "a setting over all others, as port=9090; may be given several times")
    private Map<String, String> flags = new LinkedHashMap<>();

    @Option(names = "--data", paramLabel = "DIR", description = "the data folder (default: toptier-data)")
    private @Nullable String data;

    /** @throws ConfigurationProblem with everything that is wrong with them */
    DeskSettings read(Map<Setting, String> presets) {
        var problems = new ArrayList<String>();
        var chosen = new EnumMap<Setting, String>(Setting.class);
        flags.forEach((key, value) -> Setting.ofKey(key)
                .ifPresentOrElse(
                        setting -> chosen.put(setting, value),
                        () -> problems.add("no setting is named '" + key + "'")));
        if (data != null) {
            chosen.put(Setting.DATA, data);
        }
        var read = SettingsReader.read(presets, System.getenv(), config, chosen);
        var findings = new ArrayList<>(read.findings());
        findings.addAll(SettingsCheck.of(read.value()));
        findings.stream().map(ServerOptions::line).forEach(problems::add);
        if (!problems.isEmpty()) {
            throw new ConfigurationProblem(String.join("\n  ", withHead(problems)));
        }
        return DeskSettings.of(read.value());
    }

    private static List<String> withHead(List<String> problems) {
        var lines = new ArrayList<>(List.of("the settings cannot be used:"));
        lines.addAll(problems);
        return lines;
    }

    private static String line(Finding finding) {
        return "%s: %s where %s is expected; %s"
                .formatted(finding.place().file(), finding.seen(), finding.expected(), finding.remedy());
    }
}
