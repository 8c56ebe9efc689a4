package io.toptier.desk.page.settings;

import io.toptier.desk.people.AuditEntry;
import io.toptier.desk.people.AuditLog;
import io.toptier.desk.people.AuditPage;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A page of the audit log.
 *
 * @param older where the entries before these are; null where these are the first
 * @param isNewest whether these are the latest entries
 */
public record AuditShown(
        List<Line> lines,
        AuditLog.Filter filter,
        String path,
        @Nullable String older,
        boolean isNewest) {

    /** One entry with what it changed. */
    public record Line(AuditEntry entry, List<Differences.Line> differences) {
        /** {@code changed a seller}, as {@code change seller}. */
        public String action() {
            return entry.event().action().replace('-', ' ');
        }
    }

    static AuditShown of(AuditPage page, AuditLog.Filter filter, @Nullable Long before, String path) {
        var lines = page.entries().stream()
                .map(entry -> new Line(
                        entry,
                        Differences.between(
                                entry.event().before(), entry.event().after())))
                .toList();
        var next = page.next();
        var older = next == null
                ? null
                : UriComponentsBuilder.fromPath(path)
                        .queryParam("subject", "{subject}")
                        .queryParam("actor", "{actor}")
                        .queryParam("before", next)
                        .encode()
                        .buildAndExpand(filter.subject(), filter.actor())
                        .toUriString();
        return new AuditShown(lines, filter, path, older, before == null);
    }
}
