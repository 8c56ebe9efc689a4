package io.toptier.desk.visit;

import io.toptier.desk.web.Notice;
import java.util.List;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is said once on the page that a form leads to. */
public final class Notices {
    static final String KEY = "notices";

    private Notices() {}

    /** Leads to a page that says it. */
    public static String redirect(RedirectAttributes attributes, String path, Notice... notices) {
        attributes.addFlashAttribute(KEY, List.of(notices));
        return "redirect:" + path;
    }
}
