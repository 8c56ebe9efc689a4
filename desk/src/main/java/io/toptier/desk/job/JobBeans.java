package io.toptier.desk.job;

import io.toptier.desk.database.Database;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What Spring knows of this package. */
@Configuration(proxyBeanMethods = false)
class JobBeans {
    @Bean
    Jobs jobs(Database database, Clock clock) {
        return new Jobs(database.jdbi(), database.dataSource(), clock);
    }

    @Bean
    JobServer jobServer(Jobs jobs, List<Work> works, List<Regular> regulars, Database database, Clock clock) {
        return new JobServer(jobs, works, regulars, database.jdbi(), database.dataSource(), clock, Pace.USUAL);
    }
}
