package io.toptier.report;

import io.toptier.kernel.Span;

/**
 * A designation that Microsoft gave to the partner.
 *
 * @param name as in {@code designations.csv}: {@code certified-software-azure}, {@code industry-ai}
 * @param held from the day it was attained, until the day it lapses
 */
public record Designation(String name, Span held) {}
