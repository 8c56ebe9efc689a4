package io.toptier.desk.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of the audit log; ids grow with time. */
public record AuditEntry(
        long id, Instant at, AuditEvent event, @Nullable String requestId) {}
