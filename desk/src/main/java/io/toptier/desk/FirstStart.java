package io.toptier.desk;

import io.toptier.desk.people.FirstOwner;
import io.toptier.desk.people.Role;
import io.toptier.desk.settings.DeskSettings;
import io.toptier.workspace.store.Companies;
import java.time.Clock;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.springframework.stereotype.Component;

/** What an installation needs before anybody can sign in: a company, and somebody who belongs to it. */
@Component
class FirstStart {
    private static final String COMPANY = "my-company";
    private static final String NAME = "My company";

    private final Jdbi jdbi;
    private final FirstOwner owner;
    private final DeskSettings settings;
    private final Clock clock;

    FirstStart(Jdbi jdbi, FirstOwner owner, DeskSettings settings, Clock clock) {
        this.jdbi = jdbi;
        this.owner = owner;
        this.settings = settings;
        this.clock = clock;
    }

    /** The password of the first owner, told this once; empty where there is somebody already. */
    Optional<String> prepare() {
        var company = company();
        var token = settings.bootstrapToken();
        if (token != null) {
            owner.bootstrap(company, token);
        }
        return owner.make(company, Role.AGENCY);
    }

    private String company() {
        return jdbi.inTransaction(handle -> {
            if (Companies.all(handle).isEmpty()) {
                Companies.add(handle, COMPANY, NAME, clock.instant());
            }
            return Companies.all(handle).get(0).id();
        });
    }
}
