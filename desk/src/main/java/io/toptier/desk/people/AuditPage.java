package io.toptier.desk.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Entries of the audit log, newest first.
 *
 * @param next where the page after this one begins; null on the last
 */
public record AuditPage(List<AuditEntry> entries, @Nullable Long next) {}
