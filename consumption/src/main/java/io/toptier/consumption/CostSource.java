package io.toptier.consumption;

import io.toptier.kernel.Place;
import java.util.Currency;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One billing scope and where its exports are.
 *
 * @param exports folder or file of each side, relative to the workspace
 * @param currency the only currency it may bill in; null to take what comes
 * @param dates how dates with slashes are meant; null where nobody declared it
 */
public record CostSource(
        int index,
        SortedMap<Side, String> exports,
        @Nullable Currency currency,
        @Nullable DateOrder dates,
        Place place) {
    public CostSource {
        exports = new TreeMap<>(exports);
    }

    /** Which comes first in {@code 03/04/2023}. Azure writes the month first; spreadsheets may not. */
    public enum DateOrder {
        MONTH_FIRST,
        DAY_FIRST
    }
}
