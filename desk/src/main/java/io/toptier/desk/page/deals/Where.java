package io.toptier.desk.page.deals;

import io.toptier.deals.CheckedDeal;
import io.toptier.deals.Deal;
import io.toptier.deals.Deal.MicrosoftStatus;
import io.toptier.deals.Gate;
import io.toptier.rulebook.ShippedRules;
import java.util.Locale;

/** Where a deal stands on its way to a registration. */
public enum Where {
    NOT_SHARED("Not shared", "Microsoft does not know of them"),
    SHARED("Shared", "Microsoft was told or invited"),
    ACCEPTED("Accepted", "Microsoft works along"),
    TO_REGISTER("Won, to register", "The contract is to be put before Microsoft"),
    REGISTERED("Registered", "Put before Microsoft"),
    CLOSED("Closed", "Lost, declined, expired, or never to be registered");

    private final String title;
    private final String note;

    Where(String title, String note) {
        this.title = title;
        this.note = note;
    }

    public String title() {
        return title;
    }

    public String note() {
        return note;
    }

    /** In addresses: {@code to-register}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Where of(CheckedDeal checked) {
        var deal = checked.deal();
        if (checked.isRegistered()) {
            return REGISTERED;
        }
        if (deal.isWon()) {
            return canBeRegistered(checked) ? TO_REGISTER : CLOSED;
        }
        if (deal.status().equals("closed") || deal.closedAt() != null) {
            return CLOSED;
        }
        if (deal.microsoftStatus() == MicrosoftStatus.ACCEPTED || deal.microsoftStatus() == MicrosoftStatus.WON) {
            return ACCEPTED;
        }
        return isShared(deal) ? SHARED : NOT_SHARED;
    }

    private static boolean isShared(Deal deal) {
        return deal.sharedAt() != null || deal.microsoftInvitedAt() != null;
    }

    /** Whether deals of its type are registered at all. */
    private static boolean canBeRegistered(CheckedDeal checked) {
        return checked.gates().stream()
                .filter(gate -> gate.ruling().rule().id().equals(ShippedRules.REGISTRATION_DEAL_TYPE))
                .allMatch(Gate::met);
    }
}
