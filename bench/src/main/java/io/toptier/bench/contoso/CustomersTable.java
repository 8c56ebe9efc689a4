package io.toptier.bench.contoso;

/** {@code customers.csv}: fourteen customers in three tenancy models. */
final class CustomersTable {

    private static final String SUBSCRIPTIONS_PLACE = "<%s>";

    private CustomersTable() {}

    static String table() {
        var table = """
                id,name,aliases,tenant_id,domain,country,microsoft_account,currency,subscriptions,resource_groups
                adventure-works,Adventure Works Cycles,Adventure Works,0e1f2a3b-4c5d-4e6f-8a7b-9c0d1e2f3a01,adventure-works.com,US,managed,USD,<ADVENTURE_WORKS>,
                alpine-ski-house,Alpine Ski House,,1f2a3b4c-5d6e-4f70-9b8c-0d1e2f3a4b02,alpineskihouse.com,US,unmanaged,USD,,
                city-power-light,City Power & Light,CPL,2a3b4c5d-6e7f-4081-8c9d-1e2f3a4b5c03,cpandl.com,US,managed,USD,<CITY_POWER>,
                coho-vineyard,Coho Vineyard,Coho Vineyard & Winery,3b4c5d6e-7f80-4192-9dae-2f3a4b5c6d04,cohovineyard.com,US,unmanaged,USD,,
                consolidated-messenger,Consolidated Messenger,,4c5d6e7f-8091-42a3-8ebf-3a4b5c6d7e05,consolidatedmessenger.com,US,managed,USD,,<SHARED_US>/rg-consolidated-messenger
                fabrikam,"Fabrikam, Inc.",Fabrikam;Fabrikam Inc,5d6e7f80-91a2-43b4-9fc0-4b5c6d7e8f06,fabrikam.com,US,managed,USD,<FABRIKAM>;<FABRIKAM_ANALYTICS>,
                fourth-coffee,Fourth Coffee,,6e7f8091-a2b3-44c5-80d1-5c6d7e8f9007,fourthcoffee.com,US,other,USD,,
                litware,"Litware, Inc.",Litware,7f8091a2-b3c4-45d6-91e2-6d7e8f90a108,litwareinc.com,GB,managed,USD,,<SHARED_US>/rg-litware-prod;<SHARED_US>/rg-litware-data
                lucerne-publishing,Lucerne Publishing,Lucerne Publishing AG,8091a2b3-c4d5-46e7-82f3-7e8f90a1b209,lucernepublishing.com,CH,managed,EUR,<LUCERNE>,
                northwind-traders,Northwind Traders,NWT;Northwind,91a2b3c4-d5e6-47f8-9304-8f90a1b2c310,northwindtraders.com,US,managed,USD,,
                proseware,"Proseware, Inc.",Proseware,a2b3c4d5-e6f7-4809-8415-90a1b2c3d411,proseware.com,DE,managed,EUR,,<SHARED_EU>/rg-proseware
                relecloud,Relecloud,,b3c4d5e6-f708-491a-9526-a1b2c3d4e512,relecloud.com,SE,unmanaged,EUR,,
                tailspin-toys,Tailspin Toys,,c4d5e6f7-0819-4a2b-8637-b2c3d4e5f613,tailspintoys.com,US,managed,USD,,
                woodgrove-bank,Woodgrove Bank,Woodgrove,d5e6f708-192a-4b3c-9748-c3d4e5f60714,woodgrovebank.com,GB,managed,EUR,<WOODGROVE>,
                """;
        for (var subscription : Subscription.values()) {
            table = table.replace(SUBSCRIPTIONS_PLACE.formatted(subscription.name()), subscription.id());
        }
        return table;
    }
}
