package io.toptier.bench.sales;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The plain files around many sales: who buys, what is sold, the deals and their sellers. */
final class BigDeals {

    private static final String TENANT = "11111111-2222-3333-4444-555555555555";

    private final Path folder;
    private final int purchases;

    BigDeals(Path folder, int purchases) {
        this.folder = folder;
        this.purchases = purchases;
    }

    void write() throws IOException {
        Files.writeString(folder.resolve("toptier.yaml"), """
                partner: {id: contoso, name: Contoso Analytics, tenant: %s}
                program:
                  top-tier: [{from: 2023-11-01}]
                """.formatted(TENANT));
        table("customers.csv", "id,name,microsoft_account,currency", customers().mapToObj(BigDeals::customer));
        table(
                "solutions.csv",
                "id,name,co_sell_status,since,transactable_since",
                Stream.of(BigOffer.values()).flatMap(BigDeals::solution));
        table(
                "sellers.csv",
                "id,name,role",
                IntStream.range(0, BigPurchase.SELLERS)
                        .mapToObj(seller ->
                                "%s,Seller %03d,Account Executive".formatted(BigPurchase.seller(seller), seller)));
        table(
                "deals.csv",
                "id,name,customer,solutions,type,direction,status,substatus,value,currency,created_at,shared_at,"
                        + "microsoft_invited_at,microsoft_status,won_at,closed_at,sellers,purchase_records",
                Stream.concat(deskDeals(), lakeDeals()));
    }

    private IntStream customers() {
        return IntStream.range(0, Math.min(BigPurchase.CUSTOMERS, purchases));
    }

    private static String customer(int customer) {
        return String.join(
                ",",
                BigPurchase.customerId(customer),
                BigPurchase.company(customer),
                "managed",
                BigCurrency.of(customer).name());
    }

    private static Stream<String> solution(BigOffer offer) {
        return Stream.of("in-market,2022-01-10", "azure-ip-co-sell-eligible," + offer.eligibleSince)
                .map(status -> "%s,%s,%s,2022-11-01".formatted(offer.id(), offer.title, status));
    }

    private Stream<String> deskDeals() {
        return customers()
                .filter(BigPurchase::hasDeskDeal)
                .mapToObj(customer -> deal("D-%06d".formatted(customer), customer, BigOffer.DESK, customer, ""));
    }

    private Stream<String> lakeDeals() {
        return IntStream.range(0, purchases)
                .mapToObj(BigPurchase::new)
                .filter(purchase -> purchase.offer() == BigOffer.LAKE)
                .map(purchase -> deal(
                        "L-%06d".formatted(purchase.number()),
                        purchase.customer(),
                        BigOffer.LAKE,
                        purchase.number(),
                        purchase.record()));
    }

    private static String deal(String id, int customer, BigOffer offer, int sellers, String record) {
        return String.join(
                ",",
                List.of(
                        id,
                        BigPurchase.company(customer) + " - " + offer.id(),
                        BigPurchase.customerId(customer),
                        offer.id(),
                        "co-sell,outbound,closed,won,60000",
                        BigCurrency.of(customer).name(),
                        "2023-03-01T09:00:00Z,2023-03-01T09:05:00Z,2023-03-01T09:05:00Z,won",
                        "2023-06-20T10:00:00Z,2023-06-20T10:00:00Z",
                        String.join(";", BigPurchase.sellersOf(sellers)),
                        record));
    }

    private void table(String name, String header, Stream<String> rows) throws IOException {
        Files.writeString(folder.resolve(name), rows.collect(Collectors.joining("\n", header + "\n", "\n")));
    }
}
