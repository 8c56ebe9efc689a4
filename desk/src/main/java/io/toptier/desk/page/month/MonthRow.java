package io.toptier.desk.page.month;

import io.toptier.desk.month.FiledMonth.InCurrency;
import io.toptier.desk.month.MonthLife;
import io.toptier.desk.web.Tone;
import io.toptier.kernel.Finding.Level;
import java.util.List;

/** A month in the list of months. */
public record MonthRow(MonthLife life, String href) {

    public List<InCurrency> currencies() {
        return life.filed() == null ? List.of() : life.filed().currencies();
    }

    /** How far it is, in a word. */
    public String state() {
        if (life.filed() == null) {
            return life.last().isPresent() ? "frozen" : life.exported() ? "to close" : "no exports";
        }
        if (life.outdated()) {
            return "to close again";
        }
        if (life.differs()) {
            return "to restate";
        }
        if (life.last().isEmpty()) {
            return life.filed().complete() ? "closed" : "not whole";
        }
        return life.last().get().submission() == null ? "frozen" : "submitted";
    }

    public Tone tone() {
        return switch (state()) {
            case "submitted", "frozen" -> Tone.GOOD;
            case "closed" -> Tone.INFO;
            case "not whole" -> Tone.BAD;
            case "to close", "to close again", "to restate" -> Tone.ATTENTION;
            default -> Tone.QUIET;
        };
    }

    public long errors() {
        return life.filed() == null ? 0 : life.filed().count(Level.ERROR);
    }

    public long warnings() {
        return life.filed() == null ? 0 : life.filed().count(Level.WARNING);
    }

    /** Whether the invoice agrees in every currency that one is stated in. */
    public String invoice() {
        var stated = currencies().stream()
                .flatMap(one -> one.invoice().difference().stream())
                .toList();
        if (stated.isEmpty()) {
            return "";
        }
        return stated.stream().allMatch(difference -> difference.signum() == 0) ? "agrees" : "differs";
    }
}
