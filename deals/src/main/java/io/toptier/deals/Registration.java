package io.toptier.deals;

import io.toptier.kernel.DealId;
import io.toptier.kernel.Money;
import io.toptier.kernel.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The registration of a deal with Microsoft, on or off the marketplace; a draft as long as it was not sent.
 *
 * @param marketplace whether the contract is a marketplace transaction
 * @param marketplaceOn the estimated day of that transaction
 * @param deployedOnAzure null where nobody said
 * @param perpetual whether the contract has no end
 * @param contractValue the total contract value, software and services; null where nobody said
 * @param solutionValue the part that is no one-time implementation; null where nobody said
 * @param endsOn the contract's last day; null for a perpetual contract
 * @param registeredAt null for a draft
 * @param status null for a draft
 * @param statusAt since when it has its status; null where nobody said
 */
public record Registration(
        DealId deal,
        boolean marketplace,
        @Nullable LocalDate marketplaceOn,
        @Nullable Boolean deployedOnAzure,
        boolean perpetual,
        @Nullable Money contractValue,
        @Nullable Money solutionValue,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Tenant tenant,
        @Nullable Pricing pricing,
        @Nullable Instant registeredAt,
        @Nullable Status status,
        @Nullable Instant statusAt,
        Place place) {

    public boolean isDraft() {
        return registeredAt == null;
    }

    /** Whether Microsoft accepted it, at once or after a review. */
    public boolean isApproved() {
        return status == Status.APPROVED || status == Status.PASSED;
    }

    /** Where the solution runs; can never be changed after registration. */
    public enum Tenant {
        PARTNER,
        CUSTOMER;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public enum Pricing {
        PAYG,
        OTHER;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The names of Partner Center's bulk file. */
    public enum Status {
        REVIEW_PENDING("ReviewPending"),
        ACTION_REQUIRED("ActionRequired"),
        APPROVED("Approved"),
        PASSED("Passed"),
        FAILED("Failed"),
        CLOSED("Closed");

        private final String key;

        Status(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }
}
