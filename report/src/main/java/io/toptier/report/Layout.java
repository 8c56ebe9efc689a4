package io.toptier.report;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** The three kinds of PRACR template that Partner Center offers. Source: Learn, PRACR page (copy). */
public enum Layout {
    /** Consumption of one tenant. */
    SINGLE_TENANT,
    /** Several tenants. */
    MULTITENANT,
    /** Several tenants with shared services. */
    SHARED_SERVICES;

    public static final Map<String, Layout> BY_KEY =
            Arrays.stream(values()).collect(toUnmodifiableMap(Layout::key, layout -> layout));

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@code pracr-single-tenant.csv}. */
    public String fileName() {
        return "pracr-" + key() + ".csv";
    }
}
