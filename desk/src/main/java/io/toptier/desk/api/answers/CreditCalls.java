package io.toptier.desk.api.answers;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toptier.credit.StatementFilter;
import io.toptier.credit.format.StatementJson;
import io.toptier.desk.api.Sent;
import io.toptier.desk.api.description.Gives;
import io.toptier.desk.people.Right;
import io.toptier.desk.visit.Visit;
import io.toptier.kernel.CustomerId;
import io.toptier.kernel.SellerId;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** What Microsoft's sellers are credited with, and what is booked of it. */
@RestController
@RequestMapping(path = "/api/v1/credit", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Credit")
class CreditCalls {
    private final Booking booking;

    CreditCalls(Booking booking) {
        this.booking = booking;
    }

    @GetMapping("/statement")
    @Operation(
            operationId = "getStatement",
            summary = "Each seller's credit by the facts and rules known by a day, and what is not credited and why",
            description =
                    "As `toptier credit statement --format json`; with `booked=true` what had been booked by the day,"
                            + " whatever became known later.")
    @Gives("Statement")
    ObjectNode statement(
            Visit visit,
            @RequestParam(value = "seller", required = false) @Nullable String seller,
            @RequestParam(value = "customer", required = false) @Nullable String customer,
            @RequestParam(value = "year", required = false) @Nullable String year,
            @RequestParam(value = "booked", required = false) boolean booked) {
        demandKnown(visit, seller, customer);
        var filter = new StatementFilter(
                seller == null ? null : new SellerId(seller),
                customer == null ? null : new CustomerId(customer),
                Asked.year(year));
        if (!booked) {
            return StatementJson.of(visit.answers().statement(filter).value());
        }
        var entries =
                visit.answers().booked().value().stream().filter(filter::takes).toList();
        return StatementJson.booked(visit.asOf().knownBy(), entries);
    }

    @GetMapping("/restatement")
    @Operation(operationId = "previewRestatement", summary = "What a booking as known by the day would add")
    @Gives("Restatement")
    ObjectNode restatement(Visit visit) {
        return StatementJson.of(visit.answers().restatement().value());
    }

    @PostMapping("/restatements")
    @Operation(
            operationId = "bookRestatement",
            summary = "Books what newly published rules or late facts change, as new entries",
            description = "As `toptier credit restate --format json`; with `dry-run=true` it says the same and books"
                    + " nothing. Answers 200 with no entries where nothing is to be booked.")
    @Gives("Booking")
    ResponseEntity<byte[]> restate(Sent sent, @RequestParam(value = "dry-run", required = false) boolean dryRun) {
        return booking.book(sent.demand(Right.FREEZE), dryRun).entity();
    }

    private static void demandKnown(Visit visit, @Nullable String seller, @Nullable String customer) {
        if (seller == null && customer == null) {
            return;
        }
        var books = visit.answers().creditBooks().value();
        var sellers = new TreeSet<String>();
        books.deals().sellers().forEach(one -> sellers.add(one.id().value()));
        books.deals().deals().forEach(deal -> deal.sellers().forEach(one -> sellers.add(one.value())));
        Asked.demandKnown("seller", seller, sellers);
        Asked.demandKnown(
                "customer",
                customer,
                books.customers().stream().map(one -> one.id().value()).toList());
    }
}
