package io.toptier.report;

import io.toptier.kernel.Place;
import io.toptier.kernel.Span;
import java.math.BigDecimal;

/**
 * The share of a solution's contract value that counts as consumed, as the operator learned it from Microsoft.
 *
 * @param percent 30 for 30 %
 * @param evidence where the operator has it from
 */
public record EacPercent(String solution, BigDecimal percent, Span inForce, String evidence, Place place) {}
