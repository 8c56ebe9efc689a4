package io.toptier.desk.company;

import io.toptier.desk.people.AuditLog;
import io.toptier.desk.settings.DeskSettings;
import io.toptier.workspace.store.Checkouts;
import io.toptier.workspace.store.Folders;
import io.toptier.workspace.store.Shelves;
import java.time.Clock;
import org.jdbi.v3.core.Jdbi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What Spring knows of this package. */
@Configuration(proxyBeanMethods = false)
class CompanyBeans {
    private static final String CACHE = "cache";

    @Bean
    Shelves shelves() {
        return RoomShelves.all();
    }

    /** What an earlier run left in the cache is not needed: it is made again. */
    @Bean
    Checkouts checkouts(Shelves shelves, DeskSettings settings) {
        var cache = settings.database().data().resolve(CACHE);
        Folders.delete(cache);
        return new Checkouts(shelves, cache);
    }

    @Bean
    CompanyViews companyViews(Jdbi jdbi, Checkouts checkouts) {
        return new CompanyViews(jdbi, checkouts);
    }

    @Bean
    Writes writes(
            Jdbi jdbi,
            Shelves shelves,
            Checkouts checkouts,
            CompanyViews views,
            AuditLog audit,
            Clock clock,
            Afterwards afterwards) {
        return new Writes(jdbi, shelves, checkouts, views, audit, clock, afterwards);
    }

    @Bean
    Transfer transfer(Jdbi jdbi, Writes writes, CompanyViews views, Clock clock) {
        return new Transfer(jdbi, writes, views, clock);
    }
}
