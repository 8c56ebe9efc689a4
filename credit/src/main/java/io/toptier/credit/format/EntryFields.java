package io.toptier.credit.format;

import io.toptier.credit.Account;
import io.toptier.credit.Authority;
import io.toptier.credit.Basis;
import io.toptier.credit.CreditEntry;
import io.toptier.credit.Source;
import io.toptier.kernel.CustomerId;
import io.toptier.kernel.Decimals;
import io.toptier.kernel.SellerId;
import io.toptier.rulebook.RuleId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An entry as the fields of a table, and back; what is null is empty. */
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

    /** @throws RuntimeException for fields that are no entry */
    public static CreditEntry read(List<String> fields) {
        var basis = Optional.ofNullable(Basis.BY_KEY.get(fields.get(2))).orElseThrow();
        var account = new Account(
                basis,
                new Source(fields.get(5), fields.get(6)),
                LocalDate.parse(fields.get(7)),
                fields.get(3).isEmpty() ? null : new SellerId(fields.get(3)),
                fields.get(4).isEmpty() ? null : new CustomerId(fields.get(4)),
                Currency.getInstance(fields.get(10)));
        return new CreditEntry(
                fields.get(0),
                account,
                new BigDecimal(fields.get(9)),
                fields.get(11).isEmpty() ? null : new BigDecimal(fields.get(11)),
                fields.get(8).isEmpty() ? null : LocalDate.parse(fields.get(8)),
                new Authority(
                        new RuleId(fields.get(12)), LocalDate.parse(fields.get(13)), Authority.trust(fields.get(14))),
                fields.get(15).isEmpty() ? null : fields.get(15),
                fields.get(16));
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
