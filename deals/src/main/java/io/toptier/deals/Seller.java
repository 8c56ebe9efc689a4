package io.toptier.deals;

import io.toptier.kernel.Place;
import io.toptier.kernel.SellerId;

/** A seller of Microsoft; what is not known of one is empty. */
public record Seller(SellerId id, String name, String email, String role, String area, Place place) {}
