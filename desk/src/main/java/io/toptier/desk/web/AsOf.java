package io.toptier.desk.web;

import io.toptier.kernel.KnownBy;
import java.time.LocalDate;

/**
 * The day a person looks at, and whose knowledge counts.
 *
 * @param on the day the answers are for, UTC
 * @param knownBy the last day whose publications and facts count
 */
public record AsOf(LocalDate on, KnownBy knownBy) {

    public static AsOf today(LocalDate today) {
        return new AsOf(today, new KnownBy(today));
    }

    public boolean isToday(LocalDate today) {
        return equals(today(today));
    }
}
