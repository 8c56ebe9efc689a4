package io.toptier.credit.format;

import io.toptier.credit.Account;
import io.toptier.credit.Authority;
import io.toptier.credit.Basis;
import io.toptier.credit.CreditEntry;
import io.toptier.credit.Source;
import io.toptier.kernel.CustomerId;
import io.toptier.kernel.SellerId;
import io.toptier.rulebook.RuleId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the rows that {@link EntryFields} wrote; what comes again in many rows is kept once. */
public final class EntryReader {
    private final Map<String, SellerId> sellers = new HashMap<>();
    private final Map<String, CustomerId> customers = new HashMap<>();
    private final Map<String, LocalDate> days = new HashMap<>();
    private final Map<List<String>, Authority> authorities = new HashMap<>();

    /** @throws RuntimeException for fields that are no entry */
    public CreditEntry read(List<String> fields) {
        return new CreditEntry(
                account(fields),
                Integer.parseInt(fields.get(0).substring(fields.get(0).lastIndexOf('#') + 1)),
                new BigDecimal(fields.get(9)),
                fields.get(11).isEmpty() ? null : new BigDecimal(fields.get(11)),
                day(fields.get(8)),
                authorities.computeIfAbsent(List.copyOf(fields.subList(12, 15)), this::authority),
                fields.get(16));
    }

    private Account account(List<String> fields) {
        var basis = Basis.BY_KEY.get(fields.get(2));
        if (basis == null) {
            throw new IllegalArgumentException("no basis '" + fields.get(2) + "'");
        }
        return new Account(
                basis,
                new Source(fields.get(5).equals(Source.SALE) ? Source.SALE : fields.get(5), fields.get(6)),
                day(fields.get(7)),
                once(fields.get(3), sellers, SellerId::new),
                once(fields.get(4), customers, CustomerId::new),
                Currency.getInstance(fields.get(10)));
    }

    private Authority authority(List<String> fields) {
        return new Authority(new RuleId(fields.get(0)), day(fields.get(1)), Authority.trust(fields.get(2)));
    }

    private LocalDate day(String text) {
        return days.computeIfAbsent(text, LocalDate::parse);
    }

    /** Null for an empty field. */
    private static <T> @Nullable T once(String text, Map<String, T> known, Function<String, T> made) {
        return text.isEmpty() ? null : known.computeIfAbsent(text, made);
    }
}
