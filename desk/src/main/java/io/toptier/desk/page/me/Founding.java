package io.toptier.desk.page.me;

import io.toptier.desk.people.AuditEvent;
import io.toptier.desk.people.AuditLog;
import io.toptier.desk.people.Person;
import io.toptier.desk.people.Role;
import io.toptier.desk.people.Roster;
import io.toptier.workspace.JsonText;
import io.toptier.workspace.store.Companies;
import java.time.Clock;
import org.jdbi.v3.core.Jdbi;
import org.springframework.stereotype.Component;

/** Founds companies. */
@Component
class Founding {
    private final Jdbi jdbi;
    private final Roster roster;
    private final AuditLog audit;
    private final Clock clock;

    Founding(Jdbi jdbi, Roster roster, AuditLog audit, Clock clock) {
        this.jdbi = jdbi;
        this.roster = roster;
        this.audit = audit;
        this.clock = clock;
    }

    /** An empty company that the person belongs to as an agency. False where the id is taken. */
    boolean found(String id, String name, Person person) {
        return jdbi.inTransaction(handle -> {
            if (!Companies.add(handle, id, name, clock.instant())) {
                return false;
            }
            var made = JsonText.object().put("id", id).put("name", name);
            audit.append(
                    handle,
                    AuditEvent.of(id, person.actor(), "create-company", "company:" + id)
                            .changed(null, made));
            roster.found(handle, person, id, Role.AGENCY, person.actor());
            return true;
        });
    }
}
