package io.toptier.desk.page.credit;

import io.toptier.credit.Authority;
import io.toptier.desk.web.Tone;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An amount that two days know differently.
 *
 * @param href where the sale is told whole; null for a reported month
 * @param then what it came to, nothing where it was not credited
 * @param whyThen a sentence
 * @param ruleThen null where no rule spoke
 */
public record Moved(
        LocalDate earnedOn,
        String customer,
        String seller,
        String what,
        String source,
        @Nullable String href,
        Sum then,
        Sum now,
        String whyThen,
        String whyNow,
        @Nullable Authority ruleThen,
        @Nullable Authority ruleNow) {

    public Sum difference() {
        return now.minus(then);
    }

    public String word() {
        return then.isNothing() ? "new" : now.isNothing() ? "gone" : "changed";
    }

    public Tone tone() {
        return then.isNothing() ? Tone.GOOD : now.isNothing() ? Tone.BAD : Tone.ATTENTION;
    }
}
