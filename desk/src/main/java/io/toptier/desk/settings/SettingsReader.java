package io.toptier.desk.settings;

import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Outcome;
import io.toptier.kernel.Place;
import io.toptier.workspace.Nearest;
import io.toptier.workspace.YamlFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads settings: the environment, over it the file, over it the flags. A variable with {@code _FILE} at its end names a
 * file that holds the value.
 */
public final class SettingsReader {
    private static final String FROM_FILE = "_FILE";

    private final Findings findings = new Findings();
    private final Map<Setting, String> values = new EnumMap<>(Setting.class);

    private SettingsReader() {}

    /**
     * The value of every setting.
     *
     * @param presets in the place of a setting's own
     * @param file null for none
     */
    public static Outcome<Map<Setting, String>> read(
            Map<Setting, String> presets,
            Map<String, String> environment,
            @Nullable Path file,
            Map<Setting, String> flags) {
        var reader = new SettingsReader();
        for (var setting : Setting.values()) {
            reader.values.put(setting, presets.getOrDefault(setting, setting.preset()));
            reader.variable(setting, environment);
        }
        if (file != null) {
            reader.file(file);
        }
        reader.values.putAll(flags);
        return reader.findings.with(Map.copyOf(reader.values));
    }

    private void variable(Setting setting, Map<String, String> environment) {
        var direct = environment.get(setting.variable());
        var named = environment.get(setting.variable() + FROM_FILE);
        if (direct != null && named != null) {
            findings.add(Finding.error(
                    "setting-twice",
                    Place.file(setting.variable()),
                    "both " + setting.variable() + " and " + setting.variable() + FROM_FILE,
                    "one of the two",
                    "unset one"));
        } else if (direct != null) {
            values.put(setting, direct.strip());
        } else if (named != null) {
            secret(setting, named);
        }
    }

    private void secret(Setting setting, String name) {
        try {
            values.put(setting, Files.readString(Path.of(name)).strip());
        } catch (IOException unreadable) {
            findings.add(Finding.error(
                    "unreadable-file",
                    Place.file(setting.variable() + FROM_FILE),
                    "'" + name + "', which cannot be read",
                    "a file with the value",
                    "check the name and the rights of the file"));
        }
    }

    private void file(Path file) {
        var section = YamlFile.read(file, String.valueOf(file.getFileName()), findings);
        section.ifPresent(settings -> {
            for (var key : settings.keys()) {
                var setting = Setting.ofKey(key);
                var text = settings.text(key).orElse("");
                setting.ifPresentOrElse(
                        one -> values.put(one, text),
                        () -> findings.add(Finding.error(
                                "unknown-key",
                                settings.place(key),
                                "'" + key + "'",
                                "one of " + String.join(", ", Setting.keys()),
                                Nearest.remedy(key, Setting.keys()))));
            }
        });
    }
}
