package io.toptier.desk.database;

import io.toptier.desk.settings.DeskSettings;
import org.jdbi.v3.core.Jdbi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What Spring knows of this package. */
@Configuration(proxyBeanMethods = false)
class DatabaseBeans {
    @Bean(destroyMethod = "close")
    Database database(DeskSettings settings) {
        return Database.open(settings.database());
    }

    @Bean
    Jdbi jdbi(Database database) {
        return database.jdbi();
    }
}
