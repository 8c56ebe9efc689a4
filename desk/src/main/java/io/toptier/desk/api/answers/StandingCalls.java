package io.toptier.desk.api.answers;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toptier.desk.api.Answer;
import io.toptier.desk.api.Idempotency;
import io.toptier.desk.api.Sent;
import io.toptier.desk.api.description.Gives;
import io.toptier.desk.people.Right;
import io.toptier.desk.visit.Visit;
import io.toptier.standing.StandingAnswer;
import io.toptier.standing.StandingReview;
import io.toptier.standing.WhatIf;
import io.toptier.standing.format.StandingJson;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Where the company stands. */
@RestController
@RequestMapping(path = "/api/v1/standing", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Standing")
class StandingCalls {
    private final Idempotency idempotency;

    StandingCalls(Idempotency idempotency) {
        this.idempotency = idempotency;
    }

    @GetMapping
    @Operation(
            operationId = "getStanding",
            summary = "Tiers and eligibility: met, missing, projected date",
            description = "As `toptier standing --format json`.")
    @Gives("Standing")
    ObjectNode standing(Visit visit) {
        return StandingJson.of(visit.answers().standing().value());
    }

    @PostMapping(path = "/what-if", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "askWhatIf",
            summary = "What sales more would change; nothing is kept of them",
            description = "As `toptier standing --with sale:… --format json`. A sale without `on` is billed in the last"
                    + " month that counts.")
    @Gives(value = "Standing", takes = "WhatIf")
    ResponseEntity<byte[]> whatIf(Sent sent) {
        var visit = sent.demand(Right.READ).visit();
        return idempotency
                .once(sent, handle -> Answer.ok(StandingJson.of(with(visit, sent))))
                .entity();
    }

    private static StandingAnswer with(Visit visit, Sent sent) {
        var books = visit.answers().standingBooks().value();
        var known = visit.answers().standing().value();
        var more = ExpectedSales.of(sent.object(), books, known.standing());
        var asOf = visit.asOf();
        var with = StandingReview.of(WhatIf.with(books.facts(), more), books.rulebook(), asOf.on(), asOf.knownBy());
        return new StandingAnswer(known.standing(), new StandingAnswer.With(more, with.value()), known.suggestions());
    }
}
