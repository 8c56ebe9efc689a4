package io.toptier.desk.page.facts;

import io.toptier.marketplace.SaleId;
import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/** Ids of facts in addresses; they may hold anything. */
public final class Address {
    private Address() {}

    /** As one segment of a path. */
    public static String segment(String id) {
        return UriUtils.encode(id, StandardCharsets.UTF_8);
    }

    /** Below the company, where a sale is explained. */
    public static String ofSale(SaleId sale) {
        return "credit/sales/" + segment(sale.purchaseRecord()) + "/" + segment(sale.lineItem());
    }

    /** As a value of a query. */
    public static String value(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
