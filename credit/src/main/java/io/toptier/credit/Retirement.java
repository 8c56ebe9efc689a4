package io.toptier.credit;

import io.toptier.kernel.Place;
import io.toptier.kernel.Span;
import java.math.BigDecimal;

/**
 * What share of the basis retires a seller's quota, as the operator states it: no public text of Microsoft does.
 *
 * @param percent 100 for all of it
 * @param inForce the days credit is earned on
 */
public record Retirement(Measure measure, BigDecimal percent, Span inForce, String evidence, Place place) {}
