package io.toptier.credit.format;

import io.toptier.credit.CreditEntry;
import io.toptier.kernel.Decimals;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An entry as the fields of a table; what is null is empty. */
public final class EntryFields {
    public static final List<String> HEADER = List.of(
            "id",
            "measure",
            "basis",
            "seller",
            "customer",
            "source_kind",
            "source_id",
            "earned_on",
            "booked_on",
            "amount",
            "currency",
            "amount_usd",
            "rule",
            "published",
            "trust",
            "corrects",
            "reason");

    private EntryFields() {}

    public static List<String> of(CreditEntry entry) {
        var account = entry.account();
        return List.of(
                entry.id(),
                account.measure().key(),
                account.basis().key(),
                text(account.seller()),
                text(account.customer()),
                account.source().kind(),
                account.source().id(),
                account.earnedOn().toString(),
                text(entry.bookedOn()),
                Decimals.plain(entry.amount()),
                account.currency().getCurrencyCode(),
                entry.amountUsd() == null ? "" : Decimals.plain(entry.amountUsd()),
                entry.authority().rule().value(),
                entry.authority().published().toString(),
                entry.authority().trust().toString(),
                text(entry.corrects()),
                entry.reason());
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
