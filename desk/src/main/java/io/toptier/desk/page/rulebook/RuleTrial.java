package io.toptier.desk.page.rulebook;

import io.toptier.desk.trial.Difference;
import io.toptier.desk.trial.MonthTrial;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What another version of a rule would change.
 *
 * @param month the last month closed again under it; null for a rule that no month is attributed by
 * @param yaml the file as it would be
 * @param texts of the form, to be sent again when it is kept
 */
public record RuleTrial(Difference difference, @Nullable MonthTrial month, String yaml, Map<String, String> texts) {
    public boolean changesNothing() {
        return difference.isEmpty() && (month == null || month.difference().isEmpty());
    }
}
