package io.toptier.credit;

import io.toptier.kernel.CustomerId;
import io.toptier.kernel.Month;
import io.toptier.marketplace.SaleId;

/**
 * What credit comes from.
 *
 * @param kind {@code sale} or {@code report}
 * @param id {@code PurchaseRecordId/LineItemId}, or {@code 2023-11/fabrikam}, with the solution behind it where the
 *     report is made contract by contract
 */
public record Source(String kind, String id) implements Comparable<Source> {
    public static final String SALE = "sale";
    private static final String REPORT = "report";

    public static Source of(SaleId sale) {
        return new Source(SALE, sale.toString());
    }

    public static Source of(Month month, CustomerId customer) {
        return new Source(REPORT, month + "/" + customer);
    }

    public static Source of(Month month, CustomerId customer, String solution) {
        return new Source(REPORT, month + "/" + customer + "/" + solution);
    }

    @Override
    public int compareTo(Source other) {
        var byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return kind + " " + id;
    }
}
