package io.toptier.desk.month;

import io.toptier.desk.company.CompanyViews;
import io.toptier.desk.company.Writes;
import io.toptier.desk.job.Jobs;
import io.toptier.desk.job.Work;
import io.toptier.desk.settings.DeskSettings;
import java.time.Clock;
import org.jdbi.v3.core.Jdbi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What Spring knows of this package. */
@Configuration(proxyBeanMethods = false)
class MonthBeans {
    @Bean
    ExportPlaces exportPlaces(DeskSettings settings) {
        return new ExportPlaces(settings.exportsRoots());
    }

    @Bean
    Closing closing(ExportPlaces places) {
        return new Closing(places);
    }

    @Bean
    Closes closes(Jdbi jdbi) {
        return new Closes(jdbi);
    }

    @Bean
    Months months(Jdbi jdbi, CompanyViews views, Writes writes, Jobs jobs) {
        return new Months(jdbi, views, writes, jobs);
    }

    @Bean
    Schedules schedules(Jdbi jdbi, Writes writes, Months months, Clock clock) {
        return new Schedules(jdbi, writes, months, clock);
    }

    @Bean
    Work closeMonth(CompanyViews views, Writes writes, Closing closing, Closes closes, Clock clock) {
        return new CloseMonth(views, writes, closing, closes, clock);
    }

    @Bean
    Work freezeMonth(CompanyViews views, Writes writes, Closing closing, Clock clock) {
        return KeepMonth.freezing(views, writes, closing, clock);
    }

    @Bean
    Work restateMonth(CompanyViews views, Writes writes, Closing closing, Clock clock) {
        return KeepMonth.restating(views, writes, closing, clock);
    }

    @Bean
    Uploads uploads(Writes writes) {
        return new Uploads(writes, UploadLimits.USUAL);
    }

    @Bean
    Mappings mappings(Writes writes, Closing closing) {
        return new Mappings(writes, closing);
    }
}
