package io.toptier.desk.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the frame of a page shows around it.
 *
 * @param title the page's one heading, also the browser's title
 * @param lead a sentence under it; empty for none
 * @param trail the pages above this one, the topmost first
 * @param active the entry of the navigation it belongs to; null outside a company
 * @param firm the company shown; null outside a company
 * @param firms the companies the person may switch to, this one among them
 * @param person the name of who is signed in
 * @param role the role in this company; empty outside one
 * @param day the day looked at; null where the page has none
 * @param warnings what is wrong with how this desk is run, on every page
 */
public record Page(
        String title,
        String lead,
        List<Link> trail,
        @Nullable Navigation active,
        @Nullable Firm firm,
        List<Firm> firms,
        String person,
        String role,
        @Nullable Day day,
        Csrf csrf,
        List<Notice> notices,
        List<String> warnings) {

    public Page {
        trail = List.copyOf(trail);
        firms = List.copyOf(firms);
        notices = List.copyOf(notices);
        warnings = List.copyOf(warnings);
    }

    /** This frame for a page of the navigation, or one below it: its heading, a sentence, the pages above it. */
    public Page titled(Navigation entry, String heading, String sentence, Link... above) {
        var pages = List.of(above);
        return new Page(heading, sentence, pages, entry, firm, firms, person, role, day, csrf, notices, warnings);
    }

    /** This frame with something said once above the page. */
    public Page telling(List<Notice> said) {
        return new Page(title, lead, trail, active, firm, firms, person, role, day, csrf, said, warnings);
    }

    /** The title of the browser's window: the page, then the company. */
    public String windowTitle() {
        return Optional.ofNullable(firm)
                .map(company -> title + " · " + company.name() + " · TopTier")
                .orElse(title + " · TopTier");
    }

    /** The first letters of the person's names, at most two. */
    public String initials() {
        return Shown.initials(person);
    }
}
