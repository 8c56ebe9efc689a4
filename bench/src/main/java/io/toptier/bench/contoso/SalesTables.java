package io.toptier.bench.contoso;

/** What Contoso sells, to whom and with which sellers of Microsoft. */
final class SalesTables {

    private SalesTables() {}

    /** {@code solutions.csv}. */
    static String solutions() {
        return """
                id,name,offer_id,type,co_sell_status,since,transactable_since,validated_on,diagram_on
                insight-desk,Contoso Insight Desk,contoso-insight-desk,saas,in-market,2021-03-15,2022-11-01,2022-11-21,2022-11-18
                insight-desk,Contoso Insight Desk,contoso-insight-desk,saas,co-sell-ready,2021-09-01,2022-11-01,2022-11-21,2022-11-18
                insight-desk,Contoso Insight Desk,contoso-insight-desk,saas,azure-ip-co-sell-eligible,2022-12-05,2022-11-01,2022-11-21,2022-11-18
                stream-lake,Contoso Stream Lake,contoso-stream-lake,azure-application,in-market,2022-05-10,2023-06-20,2023-08-10,
                stream-lake,Contoso Stream Lake,contoso-stream-lake,azure-application,co-sell-ready,2022-10-03,2023-06-20,2023-08-10,
                stream-lake,Contoso Stream Lake,contoso-stream-lake,azure-application,azure-ip-co-sell-eligible,2023-08-14,2023-06-20,2023-08-10,
                forecast,Contoso Forecast,contoso-forecast,saas,in-market,2023-02-01,2023-12-15,2024-01-05,2023-12-28
                forecast,Contoso Forecast,contoso-forecast,saas,co-sell-ready,2023-09-18,2023-12-15,2024-01-05,2023-12-28
                forecast,Contoso Forecast,contoso-forecast,saas,azure-ip-co-sell-eligible,2024-01-08,2023-12-15,2024-01-05,2023-12-28
                """;
    }

    /** {@code sellers.csv}: the Microsoft sellers on the deals. */
    static String sellers() {
        return """
                id,name,email,role,area
                s-hensien,Kari Hensien,kari.hensien@example.com,Account Executive,US East
                s-park,Dan Park,dan.park@example.com,Specialist Data & AI,US East
                s-berg,Karin Berg,karin.berg@example.com,Account Executive,Central Europe
                s-okafor,Ada Okafor,ada.okafor@example.com,Partner Development Manager,Global
                """;
    }

    /** {@code deals.csv}. */
    static String deals() {
        return """
                id,name,customer,solutions,type,direction,status,substatus,value,currency,created_at,shared_at,microsoft_invited_at,microsoft_status,won_at,closed_at,sellers,partners,purchase_intent,purchase_records,crm_id
                D-0987,Northwind Traders - Insight Desk,northwind-traders,insight-desk,co-sell,outbound,closed,won,27000,USD,2023-01-10T10:12:00Z,2023-01-10T10:15:20Z,2023-01-10T10:15:20Z,accepted,2023-01-27T16:30:00Z,2023-01-27T16:30:00Z,s-park,,,,OPP-4302
                D-0999,Woodgrove Bank - Insight Desk pilot,woodgrove-bank,insight-desk,co-sell,outbound,closed,won,12000,EUR,2023-04-18T08:44:10Z,2023-04-18T08:45:00Z,2023-04-18T08:45:00Z,accepted,2023-06-28T11:00:00Z,2023-06-28T11:00:00Z,s-berg,,yes,%7$s,OPP-4398
                D-1001,Fabrikam - Insight Desk rollout,fabrikam,insight-desk,co-sell,outbound,closed,won,216000,USD,2023-05-08T14:02:11Z,2023-05-08T14:20:00Z,2023-05-08T14:20:00Z,won,2023-07-21T09:30:00Z,2023-07-21T09:30:00Z,s-hensien;s-park,,yes,%1$s,OPP-4411
                D-1002,Northwind Traders - Stream Lake,northwind-traders,stream-lake,co-sell,outbound,closed,won,75600,USD,2023-07-03T08:15:40Z,2023-07-03T08:16:02Z,2023-07-03T08:16:02Z,accepted,2023-09-19T16:45:00Z,2023-09-19T16:45:00Z,s-park,,yes,%2$s,OPP-4437
                D-1003,Adventure Works Cycles - dealer analytics,adventure-works,insight-desk,co-sell,inbound,closed,won,150000,USD,2023-06-26T10:00:00Z,2023-06-26T10:00:00Z,2023-06-26T10:00:00Z,won,2023-09-12T12:00:00Z,2023-09-12T12:00:00Z,s-hensien,,yes,%3$s,OPP-4440
                D-1004,Litware - demand forecast,litware,forecast,partner-led,outbound,closed,won,64000,USD,2023-11-06T09:12:30Z,2023-11-06T09:12:45Z,,none,2023-12-18T15:00:00Z,2023-12-18T15:00:00Z,,,yes,%4$s,OPP-4502
                D-1005,Lucerne Publishing - Insight Desk,lucerne-publishing,insight-desk,co-sell,outbound,closed,won,136800,EUR,2023-07-11T07:30:00Z,2023-07-11T07:31:12Z,2023-07-11T07:31:12Z,accepted,2023-09-25T13:20:00Z,2023-09-25T13:20:00Z,s-berg,,yes,%5$s,OPP-4448
                D-1006,Proseware - Stream Lake,proseware,stream-lake,co-sell,outbound,closed,won,90000,EUR,2023-08-21T11:05:00Z,2023-08-21T11:06:00Z,2023-08-21T11:06:00Z,accepted,2023-10-27T10:10:00Z,2023-10-27T10:10:00Z,s-berg;s-okafor,,yes,%6$s,OPP-4475
                D-1007,Tailspin Toys - Insight Desk starter,tailspin-toys,insight-desk,partner-led,outbound,closed,won,30000,USD,2023-09-26T18:00:00Z,2023-09-26T18:00:30Z,,none,2023-09-28T17:10:00Z,2023-09-28T17:10:00Z,,,no,,OPP-4490
                D-1008,City Power & Light - metering lake,city-power-light,stream-lake,co-sell,outbound,active,accepted,150000,USD,2023-11-14T09:00:00Z,2023-11-14T09:02:10Z,2023-11-14T09:02:10Z,accepted,,,s-hensien,,yes,,OPP-4521
                D-1009,Woodgrove Bank - branch forecast,woodgrove-bank,forecast;insight-desk,co-sell,outbound,active,accepted,240000,EUR,2024-01-19T13:40:00Z,2024-01-22T08:00:00Z,2024-01-22T08:00:00Z,invited,,,s-berg,,undecided,,OPP-4540
                D-1010,Fourth Coffee - Insight Desk,fourth-coffee,insight-desk,private,outbound,closed,won,18000,USD,2023-08-09T16:20:00Z,,,none,2023-09-01T10:00:00Z,2023-09-01T10:00:00Z,,,no,,OPP-4461
                D-1011,Woodgrove Bank - Insight Desk,woodgrove-bank,insight-desk,co-sell,outbound,closed,won,108000,EUR,2023-10-16T08:10:00Z,2023-10-16T08:11:30Z,2023-10-16T08:11:30Z,accepted,2023-12-20T10:40:00Z,2023-12-20T10:40:00Z,s-berg,,yes,%8$s,OPP-4482
                """.formatted(
                        Purchase.FABRIKAM.id(),
                        Purchase.NORTHWIND.id(),
                        Purchase.ADVENTURE_WORKS.id(),
                        Purchase.LITWARE.id(),
                        Purchase.LUCERNE.id(),
                        Purchase.PROSEWARE.id(),
                        Purchase.WOODGROVE_PILOT.id(),
                        Purchase.WOODGROVE.id());
    }

    /** {@code registrations.csv}; two of them are drafts, one of which can still be sent in January 2024. */
    static String registrations() {
        return """
                deal,marketplace,marketplace_on,deployed_on_azure,perpetual,contract_value,solution_value,currency,signed_on,starts_on,ends_on,tenant,pricing,registered_at,status,status_at
                D-0987,true,2023-02-01,true,false,27000,27000,USD,2023-01-26,2023-02-01,2026-01-31,partner,other,2023-01-30T09:00:00Z,Approved,2023-01-30T09:01:00Z
                D-1001,true,2023-08-01,true,false,216000,216000,USD,2023-07-18,2023-08-01,2026-07-31,partner,other,2023-07-24T08:40:00Z,Approved,2023-07-24T08:41:00Z
                D-1002,true,2023-10-01,true,false,75600,75600,USD,2023-09-18,2023-10-01,2026-09-30,partner,other,2023-09-21T09:05:00Z,Approved,2023-09-21T09:06:00Z
                D-1003,true,2023-09-15,true,false,150000,150000,USD,2023-09-11,2023-09-15,2026-09-14,customer,other,2023-09-13T14:30:00Z,Passed,2023-10-06T10:00:00Z
                D-1004,false,,true,false,64000,60000,USD,2023-12-15,2024-01-01,2025-12-31,partner,other,2024-01-09T11:20:00Z,Approved,2024-01-09T11:21:00Z
                D-1005,true,2023-10-01,true,false,136800,136800,EUR,2023-09-22,2023-10-01,2026-09-30,partner,other,2023-09-26T07:55:00Z,Approved,2023-09-26T07:56:00Z
                D-1006,true,2023-11-01,true,false,90000,90000,EUR,2023-10-26,2023-11-01,2026-10-31,partner,payg,2023-10-30T12:00:00Z,ReviewPending,2023-10-30T12:00:00Z
                D-1007,false,,true,false,30000,30000,USD,2023-09-27,2023-10-01,2024-09-30,partner,other,,,
                D-1011,true,2024-01-01,true,false,108000,108000,EUR,2023-12-19,2024-01-01,2024-12-31,customer,other,,,
                """;
    }

    /** {@code contracts.csv}: what each customer pays a month, for the proxy method. */
    static String contracts() {
        return """
                customer,solution,from,to,monthly_value,currency
                adventure-works,insight-desk,2023-09-15,2026-09-14,4166.67,USD
                alpine-ski-house,insight-desk,2023-10-01,2024-09-30,800.00,USD
                city-power-light,stream-lake,2023-12-01,2024-11-30,1000.00,USD
                coho-vineyard,insight-desk,2023-07-01,,99.99,USD
                consolidated-messenger,insight-desk,2023-12-01,2025-11-30,640.00,USD
                fabrikam,insight-desk,2022-11-01,2023-04-30,900.00,USD
                fabrikam,insight-desk,2023-08-01,2026-07-31,6000.00,USD
                fourth-coffee,insight-desk,2023-09-01,2026-08-31,500.00,USD
                litware,forecast,2024-01-01,2025-12-31,2500.00,USD
                lucerne-publishing,insight-desk,2023-10-01,2026-09-30,3800.00,EUR
                northwind-traders,insight-desk,2023-02-01,2026-01-31,750.00,USD
                northwind-traders,stream-lake,2023-10-01,2026-09-30,2100.00,USD
                proseware,stream-lake,2023-11-01,2026-10-31,2500.00,EUR
                relecloud,forecast,2024-01-01,2024-12-31,1450.00,EUR
                relecloud,insight-desk,2023-05-01,,190.00,EUR
                tailspin-toys,insight-desk,2023-10-01,2024-09-30,2500.00,USD
                woodgrove-bank,insight-desk,2024-01-01,2024-12-31,9000.00,EUR
                """;
    }
}
