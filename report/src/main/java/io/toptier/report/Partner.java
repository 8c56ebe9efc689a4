package io.toptier.report;

import org.jspecify.annotations.Nullable;

/**
 * The software company whose months these are.
 *
 * @param tenant its own Entra tenant; null where nobody said
 */
public record Partner(String id, String name, @Nullable String tenant) {}
