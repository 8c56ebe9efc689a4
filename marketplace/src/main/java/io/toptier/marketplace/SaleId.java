package io.toptier.marketplace;

/** A line of a purchase, as the revenue report and the payouts name it: purchase record and line item. */
public record SaleId(String purchaseRecord, String lineItem) implements Comparable<SaleId> {

    @Override
    public int compareTo(SaleId other) {
        var byRecord = purchaseRecord.compareTo(other.purchaseRecord);
        return byRecord != 0 ? byRecord : lineItem.compareTo(other.lineItem);
    }

    /** {@code e8c01858-2277-3608-88f8-0220e56e552d/1}. */
    @Override
    public String toString() {
        return purchaseRecord + "/" + lineItem;
    }
}
