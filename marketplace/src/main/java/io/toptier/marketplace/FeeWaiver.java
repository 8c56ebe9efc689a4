package io.toptier.marketplace;

import io.toptier.kernel.KnownBy;
import io.toptier.rulebook.Rulebook;
import io.toptier.rulebook.Ruling;
import io.toptier.rulebook.ShippedRules;
import java.math.BigDecimal;

/**
 * Which part of the fee a private offer saves, by rule {@code marketplace-fee-renewal} of the day it was created.
 *
 * @param percent of the fee; zero where nothing is waived
 * @param reason why, or why not
 */
public record FeeWaiver(BigDecimal percent, String reason, PrivateOffer offer, Ruling ruling) {
    private static final String PERCENT = "waived-percent";
    private static final String PURPOSES = "purposes";
    private static final String ATTESTED = "attested-at-creation";

    static FeeWaiver of(PrivateOffer offer, Rulebook rulebook, KnownBy knownBy) {
        var ruling = rulebook.ask(ShippedRules.MARKETPLACE_FEE_RENEWAL, offer.createdOn(), knownBy);
        return ruling.found()
                .map(found -> of(offer, found))
                .orElseGet(() -> none(
                        "no rule waives a part for private offers created on " + offer.createdOn() + ": "
                                + Unanswered.why(ruling),
                        offer,
                        ruling));
    }

    /** Whether it waives anything. */
    public boolean isGranted() {
        return percent.signum() > 0;
    }

    private static FeeWaiver of(PrivateOffer offer, Ruling.Found rule) {
        var purpose = offer.purpose().key();
        if (!rule.list(PURPOSES).contains(purpose)) {
            return none(said(offer) + " is for purpose '" + purpose + "', which bears the whole fee", offer, rule);
        }
        if (rule.flag(ATTESTED) && !offer.attestedAtCreation()) {
            return none(said(offer) + " was not attested as " + purpose + " at its creation", offer, rule);
        }
        return new FeeWaiver(
                rule.decimal(PERCENT),
                said(offer) + " was attested as " + purpose + " at its creation on " + offer.createdOn(),
                offer,
                rule);
    }

    private static FeeWaiver none(String reason, PrivateOffer offer, Ruling ruling) {
        return new FeeWaiver(BigDecimal.ZERO, reason, offer, ruling);
    }

    private static String said(PrivateOffer offer) {
        return "private offer " + offer.id();
    }
}
