package io.toptier.consumption;

import io.toptier.kernel.Money;
import io.toptier.kernel.Month;
import io.toptier.kernel.Place;

/** What Microsoft's invoices of a month say before tax and credits, entered by hand. */
public record InvoiceTotal(Month month, Money total, Place place) {}
