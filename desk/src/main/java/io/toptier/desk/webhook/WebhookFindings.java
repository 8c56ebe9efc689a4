package io.toptier.desk.webhook;

import io.toptier.kernel.Finding;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.springframework.stereotype.Component;

/** What is wrong with a company's webhooks, for everybody who may look at the company: no address stands in it. */
@Component
public final class WebhookFindings {
    private final Jdbi jdbi;
    private final Endpoints endpoints;

    WebhookFindings(Jdbi jdbi, Endpoints endpoints) {
        this.jdbi = jdbi;
        this.endpoints = endpoints;
    }

    /** One for each webhook that messages were given up for. */
    public List<Finding> of(String company) {
        return jdbi.withHandle(handle -> endpoints.of(handle, company)).stream()
                .map(Endpoint::finding)
                .flatMap(Optional::stream)
                .toList();
    }
}
