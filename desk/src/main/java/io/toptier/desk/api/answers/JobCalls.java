package io.toptier.desk.api.answers;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toptier.desk.api.Refusal;
import io.toptier.desk.api.description.Gives;
import io.toptier.desk.job.Jobs;
import io.toptier.desk.visit.Visit;
import io.toptier.workspace.JsonText;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** What takes longer than a request. */
@RestController
@RequestMapping(path = "/api/v1/jobs", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Jobs")
class JobCalls {
    private final Jobs jobs;

    JobCalls(Jobs jobs) {
        this.jobs = jobs;
    }

    @GetMapping
    @Operation(operationId = "listJobs", summary = "The latest jobs, newest first")
    @Gives("Jobs")
    ObjectNode list(Visit visit) {
        var node = JsonText.object();
        var list = node.putArray("items");
        jobs.of(visit.id()).forEach(job -> list.add(JobJson.of(job)));
        return node;
    }

    @GetMapping("/{job}")
    @Operation(operationId = "getJob", summary = "How far a job is, and what it found")
    @Gives("Job")
    ObjectNode one(Visit visit, @PathVariable("job") UUID id) {
        return jobs.find(visit.id(), id)
                .map(JobJson::of)
                .orElseThrow(() -> Refusal.absent("there is no job '" + id + "'", "look at GET /api/v1/jobs"));
    }
}
