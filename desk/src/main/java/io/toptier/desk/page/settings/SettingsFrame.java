package io.toptier.desk.page.settings;

import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Link;
import io.toptier.desk.web.Navigation;
import io.toptier.desk.web.Page;
import org.springframework.ui.Model;

/** What every page of the settings has around it. */
final class SettingsFrame {
    private SettingsFrame() {}

    /** A page of the list. */
    static void put(Model model, Visit visit, Page frame, SettingsSection section) {
        var page = frame.titled(Navigation.SETTINGS, section.label(), section.sentence(), settings(visit));
        put(model, visit, page, section, visit.may(section.right()));
    }

    /** A page below one of the list. */
    static void below(Model model, Visit visit, Page frame, SettingsSection section, String heading, String sentence) {
        var above = new Link(section.label(), section.path(visit));
        var page = frame.titled(Navigation.SETTINGS, heading, sentence, settings(visit), above);
        put(model, visit, page, section, visit.may(section.right()));
    }

    private static void put(Model model, Visit visit, Page page, SettingsSection section, boolean may) {
        model.addAttribute("page", page);
        model.addAttribute("nav", SettingsNav.of(visit, section));
        model.addAttribute("path", section.path(visit));
        model.addAttribute("may", may);
    }

    private static Link settings(Visit visit) {
        return new Link("Settings", visit.path("settings"));
    }
}
