package io.toptier.desk.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.toptier.workspace.JsonText;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditLogTest {
    private final Crew crew = new Crew();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update desk.audit set actor_name = 'somebody else'",
                "delete from desk.audit",
                "truncate desk.audit"
            })
    void theDatabaseRefusesToChangeThePast(String attempt) {
        write("freeze", "month:2024-01");

        assertThatThrownBy(() -> crew.jdbi.useHandle(handle -> handle.execute(attempt)))
                .hasMessageContaining("permission denied for table audit");
    }

    @Test
    void pagesLeadFromTheNewestToTheOldest() {
        for (var month = 1; month <= 5; month++) {
            write("freeze", "month:2023-0" + month);
        }

        var newest = page(null, null, 2);
        assertThat(newest.entries())
                .extracting(entry -> entry.event().subject())
                .containsExactly("month:2023-05", "month:2023-04");
        var middle = page(null, newest.next(), 2);
        var last = page(null, middle.next(), 2);
        assertThat(last.entries()).extracting(entry -> entry.event().subject()).containsExactly("month:2023-01");
        assertThat(last.next()).isNull();
    }

    @Test
    void anEntryTellsWhoDidWhatWhyAndWhatItWasBefore() {
        var alex = new Actor(Actor.Kind.PERSON, UUID.randomUUID().toString(), "Alex Wilber");
        crew.jdbi.useTransaction(handle -> crew.audit.append(
                handle,
                AuditEvent.of("contoso", alex, "edit-deal", "deal:D-1")
                        .because("the customer signed")
                        .changed(
                                JsonText.object().put("status", "open"),
                                JsonText.object().put("status", "won"))));

        var entry = page("deal:D-1", null, 10).entries().get(0);

        assertThat(entry.at()).isEqualTo(crew.clock.instant());
        assertThat(entry.requestId()).isEqualTo("request-1");
        assertThat(entry.event().actor()).isEqualTo(alex);
        assertThat(entry.event().reason()).isEqualTo("the customer signed");
        assertThat(entry.event().before()).hasToString("{\"status\":\"open\"}");
        assertThat(entry.event().after()).hasToString("{\"status\":\"won\"}");
    }

    @Test
    void anotherCompanySeesNothing() {
        write("freeze", "month:2024-01");

        assertThat(crew.jdbi
                        .withHandle(handle -> crew.audit.page(handle, "fabrikam", null, null, 10))
                        .entries())
                .isEmpty();
    }

    @Test
    void whatIsRolledBackWasNotDone() {
        assertThatThrownBy(() -> crew.jdbi.useTransaction(handle -> {
                    crew.audit.append(handle, AuditEvent.of("contoso", Crew.TEST, "freeze", "month:2024-01"));
                    throw new IllegalStateException("the disk is full");
                }))
                .hasMessage("the disk is full");

        assertThat(page(null, null, 10).entries()).isEmpty();
    }

    private void write(String action, String subject) {
        crew.jdbi.useTransaction(
                handle -> crew.audit.append(handle, AuditEvent.of("contoso", Crew.TEST, action, subject)));
    }

    private AuditPage page(@Nullable String subject, @Nullable Long before, int limit) {
        return crew.jdbi.withHandle(handle -> crew.audit.page(handle, "contoso", subject, before, limit));
    }
}
