package io.toptier.report;

import io.toptier.kernel.CustomerId;
import io.toptier.kernel.Money;
import io.toptier.kernel.Place;
import io.toptier.kernel.Span;

/** What a customer pays a month for a solution, whole for every month the contract touches. */
public record Contract(CustomerId customer, String solution, Span term, Money monthlyValue, Place place) {}
