package io.toptier.kernel;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the partner sells, and what became of it in the program.
 *
 * @param offerId the offer in the marketplace; null where there is none
 * @param type the kind of offer, as {@code saas}; null where nobody said
 * @param history its co-sell statuses, the oldest first
 * @param transactableSince the first day it could be bought in the marketplace; null while it cannot
 * @param validatedOn the day Microsoft passed its technical validation; null where nobody said
 * @param diagramOn the day its reference architecture diagram was accepted; null where nobody said
 * @param place where it is declared first
 */
public record Solution(
        SolutionId id,
        String name,
        @Nullable String offerId,
        @Nullable String type,
        List<StatusChange> history,
        @Nullable LocalDate transactableSince,
        @Nullable LocalDate validatedOn,
        @Nullable LocalDate diagramOn,
        Place place) {

    public Solution {
        history = history.stream()
                .sorted(Comparator.comparing(StatusChange::since))
                .toList();
    }

    /** Empty before its first status. */
    public Optional<CoSellStatus> statusOn(LocalDate day) {
        return history.stream()
                .filter(change -> !change.since().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(StatusChange::status);
    }

    /** The first day of a status, whether or not it holds it still. */
    public Optional<LocalDate> since(CoSellStatus status) {
        return history.stream()
                .filter(change -> change.status() == status)
                .map(StatusChange::since)
                .findFirst();
    }

    public boolean isEligible(LocalDate day) {
        return statusOn(day)
                .filter(CoSellStatus.AZURE_IP_CO_SELL_ELIGIBLE::equals)
                .isPresent();
    }

    public boolean isTransactable(LocalDate day) {
        return transactableSince != null && !transactableSince.isAfter(day);
    }

    /** From a day on, until the next change. */
    public record StatusChange(CoSellStatus status, LocalDate since) {}

    /** In rising order; each status keeps what the one before it gave. */
    public enum CoSellStatus {
        IN_MARKET,
        CO_SELL_READY,
        /** Once called incentivized. */
        AZURE_IP_CO_SELL_ELIGIBLE;

        /** {@code azure-ip-co-sell-eligible}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
