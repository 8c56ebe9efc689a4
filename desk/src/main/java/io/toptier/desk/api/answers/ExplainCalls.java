package io.toptier.desk.api.answers;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toptier.credit.SaleExplanation;
import io.toptier.deals.DealExplanation;
import io.toptier.desk.api.Refusal;
import io.toptier.desk.api.description.Gives;
import io.toptier.desk.visit.Visit;
import io.toptier.kernel.CustomerId;
import io.toptier.kernel.DealId;
import io.toptier.kernel.Trace;
import io.toptier.marketplace.BilledSale;
import io.toptier.report.MonthExplanation;
import io.toptier.standing.StandingExplanation;
import io.toptier.workspace.JsonText;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Why a figure is what it is. */
@RestController
@RequestMapping(path = "/api/v1/explain", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Explain")
class ExplainCalls {
    @GetMapping("/sales/{record}/{item}")
    @Operation(
            operationId = "explainSale",
            summary = "What a billed sale earned Microsoft's sellers, by which rule then and now, and what is booked",
            description = "As `toptier explain sale RECORD/ITEM --format json`.")
    @Gives("Trace")
    ObjectNode sale(Visit visit, @PathVariable("record") String purchase, @PathVariable("item") String item) {
        var books = visit.answers().creditBooks().value();
        var asked = purchase + "/" + item;
        var known = books.sales().stream().map(BilledSale::id).distinct().toList();
        var id = known.stream()
                .filter(one -> one.toString().equalsIgnoreCase(asked))
                .findFirst();
        return json(id.flatMap(one ->
                        SaleExplanation.of(books, visit.answers().booked().value(), one))
                .orElseThrow(() -> Refusal.absent(
                        "sale", asked, known.stream().map(Object::toString).toList())));
    }

    @GetMapping("/deals/{id}")
    @Operation(
            operationId = "explainDeal",
            summary = "Every gate, clock and next state of a deal, with the rules they rest on and who says so",
            description = "As `toptier explain deal ID --format json`.")
    @Gives("Trace")
    ObjectNode deal(Visit visit, @PathVariable("id") String id) {
        var context = visit.answers().deals().value();
        var deal = context.book().deals().stream()
                .filter(one -> one.id().equals(new DealId(id)))
                .findFirst()
                .orElseThrow(() -> Refusal.absent(
                        "deal",
                        id,
                        context.book().deals().stream()
                                .map(one -> one.id().value())
                                .toList()));
        return json(DealExplanation.of(deal, context));
    }

    @GetMapping("/customers/{id}")
    @Operation(
            operationId = "explainCustomer",
            summary = "What a customer consumed in a month, down to the runs, weights and rules it comes from",
            description = "As `toptier explain customer ID --month MONTH --format json`.")
    @Gives("Trace")
    ObjectNode customer(Visit visit, @PathVariable("id") String id, @RequestParam("month") String text) {
        var months = new ClosedMonths(visit);
        var closed = months.closedNow(months.demand(text));
        Asked.demandKnown(
                "customer",
                id,
                closed.books().customers().stream().map(one -> one.id().value()).toList());
        return json(MonthExplanation.customer(closed, new CustomerId(id)));
    }

    @GetMapping("/standing")
    @Operation(
            operationId = "explainStanding",
            summary = "Why the standing is what it is, down to the sales that count and those that do not",
            description = "As `toptier explain standing --format json`.")
    @Gives("Trace")
    ObjectNode standing(Visit visit) {
        return json(StandingExplanation.of(visit.answers().standing().value().standing()));
    }

    private static ObjectNode json(Trace trace) {
        var node = JsonText.object()
                .put("claim", trace.claim())
                .put("value", trace.value())
                .put("source", trace.source());
        var steps = node.putArray("steps");
        trace.steps().forEach(step -> steps.add(json(step)));
        return node;
    }
}
