package io.toptier.standing;

import io.toptier.kernel.Place;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The partner's own commitment to Microsoft to consume Azure; not one of its customers. */
public record Commitment(LocalDate signedOn, BigDecimal amountUsd, String note, Place place) {}
