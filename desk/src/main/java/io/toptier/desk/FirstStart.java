package io.toptier.desk;

import io.toptier.desk.people.FirstOwner;
import io.toptier.desk.people.Role;
import io.toptier.desk.settings.DeskSettings;
import io.toptier.workspace.store.Companies;
import java.time.Clock;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * What an installation needs before anybody can sign in: a company, and somebody who belongs to it. The server is not ready
 * before.
 */
@Component
class FirstStart implements ApplicationRunner {
    private static final String COMPANY = "my-company";
    private static final String NAME = "My company";

    private final Jdbi jdbi;
    private final FirstOwner owner;
    private final DeskSettings settings;
    private final Clock clock;
    private Optional<String> password = Optional.empty();

    FirstStart(Jdbi jdbi, FirstOwner owner, DeskSettings settings, Clock clock) {
        this.jdbi = jdbi;
        this.owner = owner;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var company = company();
        var token = settings.bootstrapToken();
        if (token != null) {
            owner.bootstrap(company, token);
        }
        password = owner.make(company, Role.AGENCY);
    }

    /** The password of the first owner, told this once; empty where there was somebody already. */
    Optional<String> password() {
        return password;
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
