package io.toptier.desk.people;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Something done, as it is written into the audit log.
 *
 * @param company null where it concerns no company or all of them
 * @param action what was done, as {@code invite-person}
 * @param subject what it was done to, as {@code person:<id>}
 * @param reason the actor's words; null where none were asked for
 * @param before the subject as it was; null where it was not
 * @param after the subject as it is; null where it is no more
 */
public record AuditEvent(
        @Nullable String company,
        Actor actor,
        String action,
        String subject,
        @Nullable String reason,
        @Nullable JsonNode before,
        @Nullable JsonNode after) {

    /** An event without reason and without pictures of its subject. */
    public static AuditEvent of(@Nullable String company, Actor actor, String action, String subject) {
        return new AuditEvent(company, actor, action, subject, null, null, null);
    }

    public AuditEvent because(String words) {
        return new AuditEvent(company, actor, action, subject, words, before, after);
    }

    public AuditEvent changed(@Nullable JsonNode from, @Nullable JsonNode to) {
        return new AuditEvent(company, actor, action, subject, reason, from, to);
    }
}
