package io.toptier.desk.page.month;

import io.toptier.desk.web.Shown;
import io.toptier.kernel.Decimals;
import io.toptier.kernel.Money;
import io.toptier.rulebook.Trust;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;

/** How the pages of the month name what the files name by keys. */
public final class MonthWords {
    private static final Map<String, String> REASONS = Map.of(
            "no-rule", "Nothing says whose it is",
            "tag-conflict", "Two tags name different customers",
            "tag-malformed", "The tags cannot be read",
            "tag-unknown", "The tag names no known customer",
            "claim-conflict", "Two customers claim it",
            "pool-idle", "Shared, and used by nobody",
            "pool-without-telemetry", "Shared, and not measured",
            "pool-unknown-customer", "Telemetry names no known customer",
            "bad-date", "The billing period cannot be read");

    private static final Map<String, String> HELP = Map.of(
            "tag-conflict", "Remove one of the two tags in Azure, or map the resource group.",
            "claim-conflict", "Take it from one of the two customers.",
            "pool-idle", "Idle cost stays here unless the pool is set to 'idle: spread'.",
            "pool-without-telemetry", "Upload the month's telemetry, or set 'without-telemetry: even'.",
            "bad-date", "Export the month again.");

    private static final Map<String, String> FILES = Map.of(
            "month.json", "The whole month, for programs",
            "month.xlsx", "The whole month, as a workbook",
            "reconciliation.csv", "From the customers to the invoice",
            "unattributed.csv", "What is nobody's, biggest first",
            "seller-credit.csv", "Seller credit earned in the month",
            "standing.json", "The standing at the month's end",
            "MANIFEST.json", "The digest of every file");

    private MonthWords() {}

    /** What a reason of unattributed cost means. */
    public static String reason(String key) {
        return REASONS.getOrDefault(key, plain(key));
    }

    /** What to do about a reason that a mapping does not mend; empty for the others. */
    public static String help(String key) {
        return HELP.getOrDefault(key, "");
    }

    public static String file(String name) {
        return name.startsWith("pracr-")
                ? "PRACR report, " + plain(name.substring(6, name.length() - 4)).toLowerCase(Locale.ROOT)
                : FILES.getOrDefault(name, "");
    }

    /** {@code unused-commitment} as {@code Unused commitment}. */
    public static String plain(String key) {
        var words = key.replace('-', ' ');
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    public static Money money(BigDecimal amount, Currency currency) {
        return new Money(amount, currency);
    }

    /** All digits, for the title of a cell. */
    public static String exact(BigDecimal amount) {
        return Shown.exact(Decimals.canonical(amount));
    }

    /** @param name as files write it: {@code second-hand} */
    public static Trust trust(String name) {
        return Arrays.stream(Trust.values())
                .filter(trust -> trust.toString().equals(name))
                .findFirst()
                .orElse(Trust.INFERRED);
    }

    /** {@code 12.4 MB}. */
    public static String size(long bytes) {
        var units = new String[] {"bytes", "kB", "MB", "GB"};
        var at = 0;
        var size = BigDecimal.valueOf(bytes);
        while (size.compareTo(BigDecimal.valueOf(1000)) >= 0 && at < units.length - 1) {
            size = size.movePointLeft(3);
            at++;
        }
        return (at == 0 ? Shown.whole(bytes) : Shown.exact(size.setScale(1, RoundingMode.HALF_UP))) + " " + units[at];
    }
}
