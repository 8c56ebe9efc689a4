package io.toptier.desk.api.answers;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toptier.desk.api.Answer;
import io.toptier.desk.api.Fields;
import io.toptier.desk.api.Idempotency;
import io.toptier.desk.api.Sent;
import io.toptier.desk.api.description.Gives;
import io.toptier.desk.job.Job;
import io.toptier.desk.month.Closing;
import io.toptier.desk.month.Months;
import io.toptier.desk.people.Right;
import io.toptier.kernel.Month;
import io.toptier.report.Submission;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is done with months. */
@RestController
@RequestMapping(path = "/api/v1/months/{month}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Months")
class MonthActCalls {
    private static final String REASON = "reason";

    private final Months months;
    private final Closing closing;
    private final Idempotency idempotency;

    MonthActCalls(Months months, Closing closing, Idempotency idempotency) {
        this.months = months;
        this.closing = closing;
        this.idempotency = idempotency;
    }

    @PostMapping("/close")
    @Operation(
            operationId = "closeMonth",
            summary = "Reads a month's exports, attributes every line and keeps the month's files",
            description =
                    "As `toptier month close MONTH`, with the knowledge of `known-by`; a job, which tells its findings.")
    @Gives(value = "Job", status = 202)
    ResponseEntity<byte[]> close(Sent sent, @PathVariable("month") String text) {
        var month = month(sent.demand(Right.CLOSE_MONTHS), text);
        var visit = sent.visit();
        return idempotency
                .once(
                        sent,
                        handle -> asked(months.close(
                                handle,
                                visit.id(),
                                visit.actor(),
                                month,
                                visit.asOf().knownBy())))
                .entity();
    }

    @PostMapping(path = "/freeze", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "freezeMonth",
            summary = "Keeps a month as it was closed as its first revision, for good",
            description = "As `toptier report freeze MONTH`; a job. It refuses figures that were not closed before.")
    @Gives(value = "Job", status = 202, takes = "Why")
    ResponseEntity<byte[]> freeze(Sent sent, @PathVariable("month") String text) {
        var month = month(sent.demand(Right.FREEZE), text);
        var visit = sent.visit();
        return idempotency
                .once(
                        sent,
                        handle -> asked(months.freeze(handle, visit.view(), visit.actor(), month, reason(sent, false))))
                .entity();
    }

    @PostMapping(path = "/restate", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "restateMonth",
            summary = "Keeps a month as it was closed as a revision beside the last one",
            description = "As `toptier report restate MONTH --reason …`; a job.")
    @Gives(value = "Job", status = 202, takes = "Why")
    ResponseEntity<byte[]> restate(Sent sent, @PathVariable("month") String text) {
        var month = month(sent.demand(Right.FREEZE), text);
        var visit = sent.visit();
        return idempotency
                .once(
                        sent,
                        handle -> asked(months.restate(
                                handle, visit.view(), visit.actor(), month, String.valueOf(reason(sent, true)))))
                .entity();
    }

    @PostMapping(path = "/submitted", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "noteSubmission",
            summary = "Notes beside a frozen revision that it was sent to Microsoft",
            description =
                    "As `toptier report submitted MONTH`; noted twice the same it is noted once, another note is refused.")
    @Gives(status = 204, takes = "Submission")
    ResponseEntity<byte[]> submitted(Sent sent, @PathVariable("month") String text) {
        var month = month(sent.demand(Right.FREEZE), text);
        return idempotency
                .once(sent, handle -> {
                    var visit = sent.visit();
                    months.submitted(handle, visit.view(), visit.actor(), month, submission(sent), sent.reason());
                    return Answer.done();
                })
                .entity();
    }

    private Month month(Sent sent, String text) {
        return new ClosedMonths(sent.visit(), closing).demand(text);
    }

    private static Answer asked(Job job) {
        return Answer.accepted("/api/v1/jobs/" + job.id(), JobJson.of(job));
    }

    private static @Nullable String reason(Sent sent, boolean needed) {
        var fields = Fields.of(sent.object(), List.of(REASON));
        var reason = fields.text(REASON)
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .orElse(sent.reason());
        if (reason == null && needed) {
            fields.refuse(REASON, "field-missing", "no reason", "why, in a few words", "add the field 'reason'");
        }
        fields.demandGood();
        return reason;
    }

    private static Submission submission(Sent sent) {
        var fields = Fields.of(sent.object(), List.of("revision", "submittedOn", "reference"));
        var revision = fields.text("revision")
                .map(one -> one.replaceFirst("^rev-", ""))
                .orElse("");
        var on = fields.day("submittedOn");
        var reference = fields.text("reference").map(String::strip).orElse("");
        if (!revision.matches("[1-9]\\d{0,5}")) {
            fields.refuse(
                    "revision", "field-type", "'" + revision + "'", "a revision", "write it as \"1\" or \"rev-1\"");
        }
        if (on.isEmpty() && !fields.isRefused("submittedOn")) {
            fields.refuse("submittedOn", "field-missing", "no day", "a day", "write it as \"2023-12-10\"");
        }
        if (reference.isEmpty()) {
            fields.refuse("reference", "field-missing", "no reference", "what the receiver called it", "add it");
        }
        fields.demandGood();
        return new Submission(Integer.parseInt(revision), on.orElse(LocalDate.EPOCH), reference);
    }
}
