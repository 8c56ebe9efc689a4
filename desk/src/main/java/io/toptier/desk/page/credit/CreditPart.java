package io.toptier.desk.page.credit;

import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Tab;
import java.util.Arrays;
import java.util.List;

/** The pages of sales and credit, in the order they are read. */
enum CreditPart {
    OVERVIEW("Overview", ""),
    SALES("Billed sales", "/sales"),
    THEN_AND_NOW("Then and now", "/then-and-now"),
    RESTATE("Book credit", "/restate"),
    JOURNAL("Journal", "/journal");

    private final String label;
    private final String below;

    CreditPart(String label, String below) {
        this.label = label;
        this.below = below;
    }

    String path(Visit visit) {
        return visit.path("credit" + below);
    }

    List<Tab> tabs(Visit visit) {
        return Arrays.stream(values())
                .map(part -> new Tab(part.label, part.path(visit), part == this, ""))
                .toList();
    }
}
