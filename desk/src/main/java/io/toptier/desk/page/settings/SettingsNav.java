package io.toptier.desk.page.settings;

import io.toptier.desk.visit.Visit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The list of the settings' pages beside each of them. */
public record SettingsNav(List<Group> groups) {

    /** Pages about one thing. */
    public record Group(String heading, List<Entry> entries) {}

    /** One page. */
    public record Entry(SettingsSection section, String href, boolean current) {}

    static SettingsNav of(Visit visit, @Nullable SettingsSection current) {
        Map<String, List<Entry>> groups = new LinkedHashMap<>();
        Arrays.stream(SettingsSection.values())
                .filter(section -> section.shownTo(visit))
                .forEach(section -> groups.computeIfAbsent(section.group(), first -> new ArrayList<>())
                        .add(new Entry(section, section.path(visit), section == current)));
        return new SettingsNav(groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList());
    }
}
