package io.toptier.desk.page.credit;

import io.toptier.credit.Source;
import io.toptier.desk.visit.Visit;
import io.toptier.marketplace.SaleId;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** Where a page tells everything about a sale, or a seller. */
public final class SourceLink {
    private SourceLink() {}

    static String of(Visit visit, SaleId sale) {
        return visit.path("credit/sales/" + part(sale.purchaseRecord()) + "/" + part(sale.lineItem()));
    }

    /** @return null for a figure of a month's report */
    public static @Nullable String of(String credit, Source source) {
        return source.kind().equals(Source.SALE)
                ? credit + "/sales/" + UriUtils.encodePath(source.id(), StandardCharsets.UTF_8)
                : null;
    }

    static String seller(Visit visit, String id) {
        return visit.path("credit/sellers/" + part(id));
    }

    private static String part(String text) {
        return UriUtils.encodePathSegment(text, StandardCharsets.UTF_8);
    }
}
