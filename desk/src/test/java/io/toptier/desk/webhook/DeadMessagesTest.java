package io.toptier.desk.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.desk.company.Act;
import io.toptier.desk.people.Actor;
import io.toptier.desk.people.AuditLog;
import io.toptier.desk.people.MovableClock;
import io.toptier.desk.people.PeopleDatabase;
import io.toptier.desk.vault.Vault;
import io.toptier.desk.webhook.Delivery.Attempt;
import java.time.Duration;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** A message is tried for days, then given up, and that is seen. */
class DeadMessagesTest {
    private static final Actor KIM = Actor.program("kim");
    private static final String COMPANY = "contoso";

    private final MovableClock clock = new MovableClock("2024-01-15T09:00:00Z");
    private final Jdbi jdbi = PeopleDatabase.fresh();
    private final Deliveries deliveries = new Deliveries(clock);
    private final Endpoints endpoints = new Endpoints(
            clock,
            new AuditLog(clock, () -> null),
            new Addresses(List.of("127.0.0.1")),
            new Vault("a key of this test alone, as random"));

    @Test
    void afterTheLastTryItIsDeadUntilSomebodyResendsIt() {
        var id = endpoint();
        change();
        for (var pause : Deliveries.PAUSES) {
            assertThat(tried(500)).isTrue();
            assertThat(tried(500)).as("before its time").isFalse();
            clock.move(pause);
        }
        assertThat(tried(500)).isTrue();
        clock.move(Duration.ofDays(30));

        assertThat(tried(500)).isFalse();
        var endpoint = jdbi.withHandle(handle -> endpoints.find(handle, COMPANY, id));
        assertThat(endpoint.dead()).isEqualTo(1);
        assertThat(endpoint.json().at("/findings/0/code").asString()).isEqualTo("webhook-dead");

        var dead = jdbi.withHandle(handle -> deliveries.of(handle, COMPANY, id, Long.MAX_VALUE, 9))
                .get(0);
        assertThat(dead.isDead()).isTrue();
        jdbi.useTransaction(handle -> deliveries.resend(handle, COMPANY, dead.id()));
        assertThat(tried(200)).isTrue();
        assertThat(jdbi.withHandle(handle -> endpoints.find(handle, COMPANY, id))
                        .dead())
                .isZero();
        assertThat(jdbi.withHandle(handle -> deliveries.find(handle, COMPANY, dead.id()))
                        .tries())
                .hasSize(Deliveries.PAUSES.size() + 2);
    }

    @Test
    void whatAWorkerTookAndNeverBroughtIsTakenByAnother() {
        endpoint();
        change();
        var first = jdbi.inTransaction(deliveries::take);
        assertThat(first).isPresent();
        assertThat(jdbi.inTransaction(deliveries::take)).isEmpty();
        clock.move(Duration.ofMinutes(3));

        assertThat(jdbi.inTransaction(deliveries::take).orElseThrow().message())
                .isEqualTo(first.get().message());
    }

    @Test
    void aMessageStandsExactlyIfItsChangeStands() {
        endpoint();
        try {
            jdbi.useTransaction(handle -> {
                new Outbox(clock).changed(handle, COMPANY, Act.of(KIM, "change-deal", "deal:D-1"), 7);
                throw new IllegalStateException("the change fails");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("the change fails");
        }
        assertThat(jdbi.inTransaction(deliveries::take)).isEmpty();
    }

    @Test
    void actsAreEventsInThePast() {
        assertThat(List.of(
                        "change-deal",
                        "close-month",
                        "freeze-month",
                        "book-credit",
                        "import-workspace",
                        "add-private-offer"))
                .extracting(EventType::of)
                .containsExactly(
                        "deal.changed",
                        "month.closed",
                        "month.frozen",
                        "credit.booked",
                        "workspace.imported",
                        "private-offer.added");
    }

    private java.util.UUID endpoint() {
        var wish = new EndpointWish("http://127.0.0.1:9/", "", List.of(), false);
        return jdbi.inTransaction(handle -> endpoints.add(handle, COMPANY, wish, KIM))
                .endpoint()
                .id();
    }

    private void change() {
        jdbi.useTransaction(
                handle -> new Outbox(clock).changed(handle, COMPANY, Act.of(KIM, "change-deal", "deal:D-1"), 7));
    }

    private boolean tried(int status) {
        var taken = jdbi.inTransaction(deliveries::take);
        taken.ifPresent(one -> jdbi.useTransaction(
                handle -> deliveries.note(handle, one, new Attempt(clock.instant(), status, "answered", 1))));
        return taken.isPresent();
    }
}
