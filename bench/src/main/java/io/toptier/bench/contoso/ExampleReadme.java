package io.toptier.bench.contoso;

import io.toptier.kernel.Money;
import io.toptier.kernel.Month;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.stream.Collectors;

/** {@code README.md} of the example, with the figures that closing its months must come to. */
final class ExampleReadme {

    private ExampleReadme() {}

    static String text() {
        return TEXT.formatted(
                Contoso.MONTHS.stream().map(ExampleReadme::row).collect(Collectors.joining()),
                SalesPage.moved(),
                SalesPage.sellers(),
                SalesPage.trailing());
    }

    private static String row(Month month) {
        var dollars = CurrencyTruth.of(Contoso.finalEnterpriseBill(month), true);
        var euros = CurrencyTruth.of(Bill.european(month), false);
        return "| %s | %s | %s | %s | %s |\n"
                .formatted(
                        month,
                        shown(dollars.billedTotal(), "USD"),
                        shown(dollars.customersTotal(), "USD"),
                        shown(euros.billedTotal(), "EUR"),
                        shown(euros.customersTotal(), "EUR"));
    }

    private static String shown(BigDecimal amount, String currency) {
        return new Money(amount, Currency.getInstance(currency)).shown();
    }

    private static final String TEXT = """
            # Contoso Analytics

            A made-up software company with three solutions and fourteen customers, as a workspace of TopTier. Its customers run
            in all three tenancy models, some in several at once:

            - **their own subscription**: Adventure Works, City Power & Light, Fabrikam (two), Lucerne Publishing, Woodgrove Bank;
            - **their own resource groups or tagged resources** in shared subscriptions: Litware, Consolidated Messenger (from
              December), Proseware; Northwind Traders, Alpine Ski House, Fourth Coffee, Relecloud;
            - **shared pools** split by telemetry: AKS, an Azure SQL elastic pool, Cosmos DB; among others Coho Vineyard and Tailspin Toys.

            Contoso pays Azure twice: in USD under an Enterprise Agreement (actual and amortized exports) and in EUR under a
            Customer Agreement (one FOCUS export). Four months are here:

            | Month | Billed, USD | Customers, USD | Billed, EUR | Customers, EUR |
            | --- | ---: | ---: | ---: | ---: |
            %s
            `truth/<month>.json` has every figure to its last digit. It is the sum of what each charge was made to be and never
            reads the exports. Lines count charges: one in both the actual and the amortized export is one. The lines of
            `pool-idle` are those of the pool.

            ## What to look at

            - **November 2023 was restated.** Its exports ran on 5 December and again on 19 December, with late usage and one line
              rated again. `arrives-later.txt` names the later runs; without them the month is `truth/2023-11-before.json`.
            - **January 2024 lacks telemetry** of the SQL pool: that pool's cost is nobody's until it comes.
            - **Tags** in many spellings: with braces and without, keys and values in any case, names and aliases for ids, Azure's
              own hidden tags, an empty one, two that clash, one cut off, `northwnd-traders` and `relcloud`.
            - **Resource groups** that stand only in the resource id, ids in capitals, charges of no group.
            - **What is no consumption**: reservations and a savings plan (bought, unused, one returned), third-party software,
              support, a domain, tax, a credit, roundings, a cost allocation rule. A refund of usage is consumption.
            - **The day before the month** in November (USD) and December (EUR): the billing period decides.
            - **Costs** of up to 28 decimals, some with an exponent, some negative. One export is gzipped, some come in two parts,
              only the manifests of October count their rows.

            ## Sales and the sellers' credit

            `sales/` has the revenue downloads of Partner Center: FY23, July to October 2023, then one a month, the last one of a
            month that is not over. One has its columns in another order and case, some a column of currencies.

            In December 2023 it became known that Microsoft's sellers get credit for the marketplace sales of **every** partner's
            Azure IP co-sell eligible solutions, back to 2023-07-01; before, only for those of Top Tier partners, which Contoso is
            since 2023-11-01. So the sales of July to October earn nothing as known by 2023-10-01, and credit as known by
            2024-01-15; those from November on earn it by either rule, those of FY23 by none. What the change moves:

            | Customer | Solution | Sales | Billed | In USD | Seller |
            | --- | --- | ---: | ---: | ---: | --- |
            %s
            What each seller's sales come to, each in full where a deal has two sellers, in USD by Microsoft's estimate:

            | Seller | By the rules known on 2023-10-01 | On 2024-01-15 |
            | --- | ---: | ---: |
            %s
            `truth/seller-credit.json` has it by fiscal quarter and currency.

            - **Sales meet deals** by the purchase record a deal names (Fabrikam); by customer, solution and time (Northwind
              Traders' Insight Desk, City Power & Light); or none (Alpine Ski House). A private deal has no seller.
            - **What earns nothing**: a trial (Tailspin Toys), solutions that were not eligible yet (Litware's Stream Lake of
              2023-08-07, Forecast), the last day of FY23 (Woodgrove Bank's pilot of 2023-06-30).
            - **What still counts**: an uncollected line (City Power & Light), a rejected one and its refund (Alpine Ski House).
            - **One line was restated**: Proseware's usage of November 2023, in the download of December.
            - **Deals**: D-1007 was won 47 hours after it was created, and never registered in time; D-0999 is worth less than a
              registration asks for; the draft for D-1011 can be sent until 60 days after 2023-12-19.
            - **Top Tier** came within reach by the end of October 2023: 30 transactions of at least USD 100 with 8 customers in
              twelve months (`truth/trailing-months.json`). Coho Vineyard's USD 99.99 a month are no such transactions.

            | Twelve months up to | Billed, USD | Transactions | Customers |
            | --- | ---: | ---: | ---: |
            %s
            ## How it is made

            Real exports have a line for each resource and day; here each resource has a few a month. The columns are those of
            the dataset versions EA 2024-08-01 and FOCUS 1.0, which are younger than the months.

            Everything here is generated. After a change in `bench/`, write it anew with
            `mvn -q -pl bench -am test -Dtoptier.refresh=true -Dtest=ContosoExampleTest -Dsurefire.failIfNoSpecifiedTests=false`.
            """;
}
