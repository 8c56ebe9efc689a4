package io.toptier.desk.api.facts;

import io.toptier.desk.api.Refusal;
import io.toptier.desk.api.Sent;
import io.toptier.desk.visit.Visit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** The tables of facts, row by row; every table in the same way. */
@RestController
@RequestMapping(path = "/api/v1/{facts:" + FactCalls.NAMES + "}", produces = MediaType.APPLICATION_JSON_VALUE)
class FactCalls {
    /** The tables, as in addresses. */
    static final String NAMES = "customers|solutions|deals|registrations|sellers|calendar|contracts|designations"
            + "|commitments|private-offers";

    private static final String ONE = "/{id}";
    private static final String MERGE = "application/merge-patch+json";

    private final FactRows rows;

    FactCalls(FactRows rows) {
        this.rows = rows;
    }

    @GetMapping
    ObjectNode list(
            Visit visit,
            @PathVariable("facts") String facts,
            @RequestParam(value = "limit", required = false) @Nullable Integer limit,
            @RequestParam(value = "cursor", required = false) @Nullable String cursor,
            HttpServletRequest request,
            HttpServletResponse response) {
        var kind = kind(facts);
        return rows.part(kind, visit, limit, cursor).json(request, response, row -> RowJson.of(kind, row));
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> add(Sent sent, @PathVariable("facts") String facts) {
        return rows.add(kind(facts), sent).entity();
    }

    @GetMapping(ONE)
    ResponseEntity<byte[]> one(Visit visit, @PathVariable("facts") String facts, @PathVariable("id") String id) {
        return rows.one(kind(facts), visit, id).entity();
    }

    @PutMapping(path = ONE, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> put(Sent sent, @PathVariable("facts") String facts, @PathVariable("id") String id) {
        return rows.put(kind(facts), sent, id).entity();
    }

    @PatchMapping(
            path = ONE,
            consumes = {MediaType.APPLICATION_JSON_VALUE, MERGE})
    ResponseEntity<byte[]> patch(Sent sent, @PathVariable("facts") String facts, @PathVariable("id") String id) {
        return rows.patch(kind(facts), sent, id).entity();
    }

    @DeleteMapping(ONE)
    ResponseEntity<byte[]> drop(Sent sent, @PathVariable("facts") String facts, @PathVariable("id") String id) {
        return rows.drop(kind(facts), sent, id).entity();
    }

    private static FactKind kind(String facts) {
        return FactKinds.all().stream()
                .filter(kind -> kind.name().equals(facts))
                .findFirst()
                .orElseThrow(() -> Refusal.absent("there are no " + facts, "look at /openapi"));
    }
}
