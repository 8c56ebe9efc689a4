package io.toptier.marketplace;

import java.util.Locale;
import java.util.Set;

/** Words of Partner Center's downloads that a figure depends on; compared without case and blanks. */
final class PartnerCenterWords {
    private static final Set<String> RESOLD = Set.of("cloudsolutionprovider", "csp");
    private static final String UNCOLLECTED = "uncollected";

    private PartnerCenterWords() {}

    static boolean isResold(String salesChannel) {
        return RESOLD.contains(folded(salesChannel));
    }

    static boolean isUncollected(String payoutStatus) {
        return UNCOLLECTED.equals(folded(payoutStatus));
    }

    private static String folded(String words) {
        return words.replace(" ", "").toLowerCase(Locale.ROOT);
    }
}
