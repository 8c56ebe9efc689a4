package io.toptier.desk.web;

import io.toptier.desk.web.Chart.Kind;
import io.toptier.desk.web.Chart.Series;
import io.toptier.desk.web.Chart.Threshold;
import io.toptier.kernel.Finding;
import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Place;
import io.toptier.kernel.Trace;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** What the parts are shown with: a small software company in January 2024. */
public final class Samples {

    public static final LocalDate TODAY = LocalDate.of(2024, 1, 20);
    public static final Firm CONTOSO = new Firm("contoso", "Contoso Dispatch");
    public static final Csrf CSRF = new Csrf("_csrf", "X-CSRF-TOKEN", "a-token");

    private Samples() {}

    public static Page page(AsOf asOf) {
        return new Page(
                "November 2023",
                "Everything that one month holds, from the export to the report that was sent.",
                List.of(new Link("Month", "/c/contoso/month")),
                Navigation.MONTH,
                CONTOSO,
                List.of(CONTOSO, new Firm("fabrikam", "Fabrikam Freight"), new Firm("tailspin", "Tailspin Toys")),
                "Amara Okafor",
                "Alliance manager",
                new Day(asOf, TODAY, "/gallery"),
                CSRF,
                List.of(
                        Notice.done("November 2023 is frozen as revision 1."),
                        new Notice(
                                Tone.ATTENTION,
                                "Two customers have cost but no contract.",
                                new Link("See them", "/c/contoso/customers"))),
                List.of());
    }

    public static AsOf today() {
        return AsOf.today(TODAY);
    }

    public static AsOf earlier() {
        return new AsOf(LocalDate.of(2023, 11, 30), new KnownBy(LocalDate.of(2024, 1, 15)));
    }

    public static List<Stage> stages() {
        return List.of(
                new Stage("Export", Stage.Is.DONE, "31 files, complete", "/c/contoso/month"),
                new Stage("Attribution", Stage.Is.DONE, "98.4 % has a customer", "/c/contoso/month"),
                new Stage("Invoice", Stage.Is.PROBLEM, "12.40 USD apart", "/c/contoso/month"),
                new Stage("Freeze", Stage.Is.CURRENT, "by 2023-12-15, in 5 days", "/c/contoso/month"),
                new Stage("Submitted", Stage.Is.TODO, "", null));
    }

    public static List<Progress> measures() {
        return List.of(
                new Progress(
                        "Azure consumed revenue, trailing twelve months",
                        new BigDecimal("184230.118"),
                        new BigDecimal("250000"),
                        "USD",
                        false,
                        LocalDate.of(2024, 5, 31),
                        "The figure of November 2023 is not frozen yet."),
                new Progress(
                        "Marketplace customers", new BigDecimal("6"), new BigDecimal("5"), "customers", true, null, ""),
                new Progress(
                        "Marketplace billed sales",
                        new BigDecimal("9000"),
                        new BigDecimal("100000"),
                        "USD",
                        false,
                        null,
                        "No sale was billed in the last three months."));
    }

    public static List<Finding> findings() {
        return List.of(
                Finding.error(
                        "cost-not-a-number",
                        Place.line("exports/2023-11/part_0.csv", 1042).column("costInUsd"),
                        "12,40",
                        "a decimal with a point",
                        "download the export again without opening it in a spreadsheet"),
                Finding.warning(
                        "customer-without-contract",
                        Place.line("customers.csv", 7),
                        "fabrikam has cost in 2023-11",
                        "a contract that covers the month",
                        "add the contract to contracts.csv, or exclude the customer"),
                Finding.note(
                        "pool-partly-idle",
                        Place.file("telemetry/2023-11.csv"),
                        "18 % of the shared pool was used by nobody",
                        "nothing; idle cost stays unattributed",
                        "check that every customer sends telemetry"));
    }

    public static Trace trace() {
        return Trace.because(
                "Seller credit for the sale to Fabrikam",
                "3116.80 USD",
                List.of(
                        Trace.of("billed amount", "3280.842105263157894736842105 USD", "sales/2023-11.csv:14"),
                        Trace.because(
                                "share that counts",
                                "95 %",
                                List.of(
                                        Trace.of("the sale was billed on", "2023-11-15", "sales/2023-11.csv:14"),
                                        Trace.of(
                                                "rule mbs-credit says",
                                                "95 %",
                                                "published 2023-12-05, in force from 2023-07-01")))));
    }

    public static Chart stacked() {
        return new Chart(
                "Consumption by month",
                Kind.STACKED,
                "USD",
                "Month",
                List.of("Jun 23", "Jul 23", "Aug 23", "Sep 23", "Oct 23", "Nov 23"),
                List.of(
                        series("Fabrikam", "8120.5", "8410", "8800.25", "9022", "9310.1", "9800"),
                        series("Northwind", "5200", "5010", "5340", "5600", "5712", "5890.4"),
                        series("Tailspin", "1200", "1400", "1380", "1650", "1700", "1922"),
                        series("Unattributed", "420", "390", "510", "330", "280", "244.18")),
                null);
    }

    public static Chart line() {
        return new Chart(
                "Trailing twelve months against the threshold",
                Kind.LINE,
                "USD",
                "Month",
                List.of("Jun 23", "Jul 23", "Aug 23", "Sep 23", "Oct 23", "Nov 23"),
                List.of(series(
                        "Azure consumed revenue", "121000", "133500", "147200", "160100", "171900", "184230.118")),
                new Threshold("Top Tier", new BigDecimal("250000")));
    }

    public static Chart waterfall() {
        return new Chart(
                "From the customers' cost to the invoice",
                Kind.WATERFALL,
                "USD",
                "Part",
                List.of("Customers", "Unattributed", "Marketplace", "Support", "Credits", "Rounding", "Invoice"),
                List.of(series("Cost", "17612.4", "244.18", "1310", "600", "-2150", "-0.004", "17616.576")),
                null);
    }

    public static Chart bars() {
        return new Chart(
                "Credit by seller",
                Kind.BAR,
                "USD",
                "Seller",
                List.of("A. Lindqvist", "B. Osei", "C. Moreau", "D. Haddad"),
                List.of(
                        series("Marketplace", "12400", "8300.5", "3116.8", ""),
                        series("Consumption", "4100", "6020", "900", "2210")),
                null);
    }

    private static Series series(String name, String... figures) {
        return new Series(
                name,
                Arrays.stream(figures)
                        .map(figure -> figure.isEmpty() ? null : new BigDecimal(figure))
                        .toList());
    }
}
