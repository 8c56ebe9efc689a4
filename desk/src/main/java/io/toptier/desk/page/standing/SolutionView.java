package io.toptier.desk.page.standing;

import io.toptier.desk.web.Tone;
import io.toptier.standing.Readiness;
import io.toptier.standing.Readiness.Item;
import io.toptier.standing.State;
import java.util.List;

/**
 * A solution's checklist, what needs a look first.
 *
 * @param open what fails, has a deadline or is known in part
 * @param unknown what the workspace does not show, by name
 * @param met by name
 */
public record SolutionView(Readiness readiness, List<Item> open, List<String> unknown, List<String> met) {
    public SolutionView {
        open = List.copyOf(open);
        unknown = List.copyOf(unknown);
        met = List.copyOf(met);
    }

    static SolutionView of(Readiness readiness) {
        return new SolutionView(
                readiness,
                readiness.items().stream().filter(SolutionView::isOpen).toList(),
                named(readiness, State.NOT_KNOWN),
                named(readiness, State.MET));
    }

    public Tone tone() {
        return switch (readiness.light()) {
            case GREEN -> Tone.GOOD;
            case RED -> Tone.BAD;
            case OPEN -> Tone.ATTENTION;
        };
    }

    public String word() {
        return switch (readiness.light()) {
            case GREEN -> "Azure IP co-sell eligible";
            case RED -> "something fails";
            case OPEN -> "not all is known";
        };
    }

    private static boolean isOpen(Item item) {
        var inPart = item.state() == State.NOT_KNOWN && item.measure().have() != null;
        return item.state() == State.MISSING || item.due() != null || inPart;
    }

    private static List<String> named(Readiness readiness, State state) {
        return readiness.items().stream()
                .filter(item -> item.state() == state && !isOpen(item))
                .map(Item::item)
                .map(StandingWords::plain)
                .distinct()
                .toList();
    }
}
