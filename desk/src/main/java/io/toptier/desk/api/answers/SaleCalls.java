package io.toptier.desk.api.answers;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toptier.desk.api.Cursor;
import io.toptier.desk.api.Part;
import io.toptier.desk.api.description.Gives;
import io.toptier.desk.visit.Visit;
import io.toptier.marketplace.BilledSale;
import io.toptier.marketplace.MbsCounting;
import io.toptier.marketplace.SalesMonths;
import io.toptier.marketplace.format.SalesJson;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** What Microsoft billed in the marketplace. */
@RestController
@RequestMapping(path = "/api/v1/sales", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Sales")
class SaleCalls {
    private static final int PRESET = 500;

    @GetMapping
    @Operation(
            operationId = "listSales",
            summary = "Every sale with its status and the marketplace's fee, and the sums of each month",
            description =
                    "As `toptier sales show --format json`; `sales` holds a page, `months` the sums of all that was"
                            + " asked for.")
    @Gives("Sales")
    ObjectNode sales(
            Visit visit,
            @RequestParam(value = "month", required = false) @Nullable String month,
            @RequestParam(value = "customer", required = false) @Nullable String customer,
            @RequestParam(value = "limit", required = false) @Nullable Integer limit,
            @RequestParam(value = "cursor", required = false) @Nullable String cursor,
            HttpServletRequest request,
            HttpServletResponse response) {
        var read = visit.answers().sales();
        Asked.demandKnown(
                "customer",
                customer,
                read.value().customers().stream().map(one -> one.id().value()).toList());
        var billed = month == null ? null : Asked.month(month);
        var asked = read.value().book().sales().stream()
                .filter(sale -> billed == null || sale.month().equals(billed))
                .filter(sale -> customer == null || customer.equals(buyer(sale)))
                .toList();
        var part = part(asked, Part.limit(limit, PRESET), Cursor.number(cursor, 0));
        part.link(request, response);
        var knownBy = visit.asOf().knownBy();
        var counting = MbsCounting.of(read.value().rulebook(), knownBy);
        return new SalesJson(read.value().fees(), counting)
                .answer(
                        knownBy,
                        part.items().stream().map(Numbered::sale).toList(),
                        SalesMonths.of(asked, read.value().fees()),
                        read.value().book(),
                        read.findings());
    }

    /** A sale and how many stand up to it, with itself. */
    private record Numbered(BilledSale sale, long number) {}

    private static Part<Numbered> part(List<BilledSale> sales, int limit, long after) {
        var rest = new java.util.ArrayList<Numbered>();
        for (var at = (int) Math.min(after, sales.size()); at < sales.size(); at++) {
            rest.add(new Numbered(sales.get(at), at + 1L));
        }
        return Part.of(rest, limit, one -> Long.toString(one.number()));
    }

    private static @Nullable String buyer(BilledSale sale) {
        var customer = sale.buyer().customer();
        return customer == null ? null : customer.value();
    }
}
