package io.toptier.desk.page.settings;

import io.toptier.desk.trial.MonthTrial;
import io.toptier.kernel.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The attribution policy, as a form and as the text it is kept in.
 *
 * @param months that have exports
 * @param month the one a test run closes; null where none has exports
 * @param trial what the test run showed; null before one
 * @param changed whether the text differs from what is kept
 * @param mayText whether the visitor may change the whole text
 */
public record AttributionPage(
        Document document,
        AttributionForm form,
        List<Month> months,
        @Nullable Month month,
        @Nullable MonthTrial trial,
        boolean changed,
        boolean mayText) {}
