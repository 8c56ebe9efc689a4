package io.toptier.marketplace;

import java.util.Locale;
import java.util.Set;

/** Words of Partner Center's downloads that a figure depends on; compared without case and blanks. */
final class PartnerCenterWords {
    private static final Set<String> RESOLD = Set.of("cloudsolutionprovider", "csp");
    /** The customer did not pay, or the payout was refused; what was billed stays in the report all the same. */
    private static final Set<String> UNCOLLECTED = Set.of("uncollected", "rejected");

    private PartnerCenterWords() {}

    static boolean isResold(String salesChannel) {
        return RESOLD.contains(folded(salesChannel));
    }

    static boolean isUncollected(String payoutStatus) {
        return UNCOLLECTED.contains(folded(payoutStatus));
    }

    private static String folded(String words) {
        return words.replace(" ", "").toLowerCase(Locale.ROOT);
    }
}
