package io.toptier.desk.page.credit;

import io.toptier.kernel.FiscalYear;
import io.toptier.kernel.Month;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * Which sales are asked for.
 *
 * @param month null for the whole year
 * @param words that a sale must have in its customer, solution, deal or id; empty for any
 */
record SalesQuery(FiscalYear year, @Nullable Month month, SalesView view, String words, int page) {

    boolean takes(SaleRow row) {
        return view.takes(row)
                && (words.isBlank() || text(row).contains(words.strip().toLowerCase(Locale.ROOT)));
    }

    /** The address without its page. */
    String path(String sales) {
        return sales + "?year=" + year + "&month=" + (month == null ? "all" : month) + "&view=" + view.key() + "&words="
                + UriUtils.encodeQueryParam(words, StandardCharsets.UTF_8);
    }

    private static String text(SaleRow row) {
        var deal = row.deal();
        return String.join(
                        " ",
                        row.customer(),
                        row.sale().buyer().name(),
                        row.what(),
                        deal == null ? "" : deal.id() + " " + deal.name(),
                        row.sale().id().toString(),
                        row.sale().payoutStatus())
                .toLowerCase(Locale.ROOT);
    }
}
