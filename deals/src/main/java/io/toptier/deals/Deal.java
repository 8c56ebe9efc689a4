package io.toptier.deals;

import io.toptier.kernel.CustomerId;
import io.toptier.kernel.DealId;
import io.toptier.kernel.Money;
import io.toptier.kernel.Place;
import io.toptier.kernel.SellerId;
import io.toptier.kernel.SolutionId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An opportunity with a customer, as Partner Center has it.
 *
 * @param status {@code new}, {@code active} or {@code closed}
 * @param substatus {@code won}, {@code lost}, … in lower case; empty where there is none
 * @param value null where nobody said
 * @param microsoftInvitedAt when Microsoft was asked to help; null where it was not
 * @param sellers the Microsoft sellers on the deal
 * @param partners other partners in the referral
 * @param purchaseIntent whether the customer means to buy in the marketplace: {@code yes}, {@code no}, {@code undecided};
 *     empty where nobody said
 * @param purchaseRecords the purchases in the marketplace that came of it
 */
public record Deal(
        DealId id,
        String name,
        CustomerId customer,
        List<SolutionId> solutions,
        Type type,
        String direction,
        String status,
        String substatus,
        @Nullable Money value,
        @Nullable Instant createdAt,
        @Nullable Instant sharedAt,
        @Nullable Instant microsoftInvitedAt,
        MicrosoftStatus microsoftStatus,
        @Nullable Instant wonAt,
        @Nullable Instant closedAt,
        List<SellerId> sellers,
        List<String> partners,
        String purchaseIntent,
        List<String> purchaseRecords,
        @Nullable String crmId,
        Place place) {

    public Deal {
        solutions = List.copyOf(solutions);
        sellers = List.copyOf(sellers);
        partners = List.copyOf(partners);
        purchaseRecords = List.copyOf(purchaseRecords);
    }

    public boolean isWon() {
        return substatus.equals("won") || wonAt != null;
    }

    /** What kind of deal it is, as in {@code deals.csv}. */
    public enum Type {
        CO_SELL,
        PARTNER_LED,
        PRIVATE,
        P2P,
        SOLUTION_ASSESSMENT;

        /** {@code co-sell}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** How Microsoft stands to it, as in {@code deals.csv}. */
    public enum MicrosoftStatus {
        NONE,
        INVITED,
        ACCEPTED,
        WON,
        DECLINED,
        EXPIRED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
