package io.toptier.marketplace;

import java.util.List;

/**
 * All that the revenue downloads say, as known by a day: every row is a sale, is restated by one, or is unread.
 *
 * @param sales by id, then by month
 */
public record SalesBook(List<BilledSale> sales, List<Download> downloads) {
    public SalesBook {
        sales = List.copyOf(sales);
        downloads = List.copyOf(downloads);
    }

    /** The rows in whose place others count. */
    public long restated() {
        return sales.stream().mapToLong(sale -> sale.restates().size()).sum();
    }

    public long rows() {
        return downloads.stream().mapToLong(Download::rows).sum();
    }

    public long unread() {
        return downloads.stream().mapToLong(Download::unread).sum();
    }

    /**
     * A file of Partner Center.
     *
     * @param rows those known by the day
     * @param unread those no sale could be made of; findings name them
     */
    public record Download(String file, long rows, long unread) {}
}
