package io.toptier.desk.company;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.toptier.deals.store.DealFacts;
import io.toptier.desk.people.AuditEntry;
import io.toptier.desk.people.AuditLog;
import io.toptier.workspace.store.FactRow;
import io.toptier.workspace.store.NotKept;
import io.toptier.workspace.store.WorkspaceTables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Facts change row by row: all of a change or nothing, and never what somebody else has just written. */
class FactsTest {
    private final Server server = new Server();
    private final String id = Server.newId();

    @BeforeEach
    void contoso() {
        server.transfer.take(Server.example(), id, "Contoso", Server.MEGAN, false);
    }

    @Test
    void aChangedDealIsInTheNextViewAndInTheAudit() {
        var row = deal("D-1011");

        change(row, Map.of("value", "99000"));

        assertThat(deal("D-1011").cell("value")).isEqualTo("99000");
        assertThat(file("deals.csv")).contains("99000");
        var entry = audit().get(0).event();
        assertThat(entry.action()).isEqualTo("change-deal");
        assertThat(entry.actor()).isEqualTo(Server.MEGAN);
        assertThat(String.valueOf(entry.after()))
                .contains("\"value\":\"99000\"")
                .doesNotContain("customer");
    }

    @Test
    void whoLooksKeepsWhatHeSees() {
        var before = server.views.of(id).orElseThrow();
        var seen = read(before, "deals.csv");

        change(deal("D-1011"), Map.of("value", "99000"));

        assertThat(read(before, "deals.csv")).isEqualTo(seen);
        assertThat(server.views.of(id).orElseThrow().company().revision())
                .isEqualTo(before.company().revision() + 1);
    }

    @Test
    void aRowThatSomebodyElseChangedIsNotOverwritten() {
        var seen = deal("D-1011");
        change(seen, Map.of("value", "99000"));

        assertThatThrownBy(() -> change(seen, Map.of("value", "1"))).isInstanceOf(Stale.class);
        assertThat(deal("D-1011").cell("value")).isEqualTo("99000");
    }

    @Test
    void aDateThatIsNoneIsRefusedInTheRoomsOwnWordsAndNothingIsKept() {
        var audited = audit().size();

        assertThatThrownBy(() -> change(deal("D-1011"), Map.of("won_at", "yesterday")))
                .isInstanceOfSatisfying(
                        NotKept.class,
                        refused -> assertThat(refused.findings()).anySatisfy(finding -> {
                            assertThat(finding.place().file()).isEqualTo("deals.csv");
                            assertThat(finding.place().column()).isEqualTo("won_at");
                            assertThat(finding.seen()).contains("yesterday");
                        }));
        assertThat(deal("D-1011").cell("won_at")).isNotEqualTo("yesterday");
        assertThat(audit()).hasSize(audited);
    }

    @Test
    void whatWasWrongBeforeIsNoReasonToRefuse() {
        var row = deal("D-1010").row();
        server.jdbi.useTransaction(handle -> server.writes.write(
                handle,
                id,
                act(),
                false,
                edit -> edit.change(DealFacts.DEALS, row, null, Map.of("won_at", "some day"))));

        change(deal("D-1011"), Map.of("value", "99000"));

        assertThat(deal("D-1011").cell("value")).isEqualTo("99000");
    }

    @Test
    void aColumnOfTheCompanysOwnStaysAndCanBeAdded() {
        var row = server.writes.write(
                id,
                act(),
                edit -> edit.add(
                        WorkspaceTables.CUSTOMERS,
                        Map.of("id", "fabrikam-2", "name", "Fabrikam II", "our_note", "a \"friend\"\nof ours")));

        assertThat(row.cell("our_note")).isEqualTo("a \"friend\"\nof ours");
        assertThat(file("customers.csv")).contains("our_note").contains("\"a \"\"friend\"\"\nof ours\"");
    }

    @Test
    void thirtyPeopleAddAtOnceAndNothingIsLost() throws Exception {
        var pool = Executors.newFixedThreadPool(30);
        List<Callable<FactRow>> adding = IntStream.range(0, 30)
                .<Callable<FactRow>>mapToObj(number -> () -> server.writes.write(
                        id,
                        act(),
                        edit -> edit.add(
                                WorkspaceTables.CUSTOMERS, Map.of("id", "new-" + number, "name", "New " + number))))
                .toList();
        for (var added : pool.invokeAll(adding)) {
            added.get();
        }
        pool.shutdown();

        assertThat(IntStream.range(0, 30))
                .allMatch(number -> file("customers.csv").contains("\nnew-" + number + ","));
    }

    @Test
    void aPathThatLeadsOutsideIsRefused() {
        for (var path : List.of(
                "../evil.csv",
                "/etc/passwd",
                "a//b",
                "sales/../../x",
                "sales\\x.csv",
                ".hidden",
                "con\u0000.csv",
                "")) {
            assertThatThrownBy(() -> server.writes.write(id, act(), edit -> {
                        edit.put(path, new byte[] {1});
                        return true;
                    }))
                    .as(path)
                    .isInstanceOfSatisfying(
                            NotKept.class,
                            refused ->
                                    assertThat(refused.findings().get(0).code()).isEqualTo("bad-path"));
        }
    }

    @Test
    void whatWasRolledBackIsNeverSeenAgain() {
        var row = deal("D-1011");
        assertThatThrownBy(() -> server.jdbi.useTransaction(handle -> {
                    server.writes.write(
                            handle,
                            id,
                            act(),
                            true,
                            edit -> edit.change(DealFacts.DEALS, row.row(), null, Map.of("value", "1")));
                    server.writes.write(
                            handle,
                            id,
                            act(),
                            true,
                            edit -> edit.change(DealFacts.DEALS, row.row(), null, Map.of("name", "two")));
                    throw new IllegalStateException("the power went out");
                }))
                .hasMessage("the power went out");

        change(deal("D-1010"), Map.of("value", "77000"));

        assertThat(file("deals.csv")).contains("77000").contains(String.join(",", "D-1011", row.cell("name")));
        assertThat(deal("D-1011").cell("value")).isEqualTo(row.cell("value"));
        server.writes.write(id, act(), edit -> {
            assertThat(read(edit.base(), "deals.csv")).contains("77000").doesNotContain(",two,");
            return true;
        });
    }

    @Test
    void aTableThatIsNotRegularIsKeptAsItIsUntilSomebodyMendsIt() {
        var ragged = "id,name\nfabrikam,Fabrikam\nlitware\n";
        put(ragged);
        assertThat(file("customers.csv")).isEqualTo(ragged);

        assertThatThrownBy(() -> server.writes.write(
                        id, act(), edit -> edit.add(WorkspaceTables.CUSTOMERS, Map.of("id", "x", "name", "X"))))
                .isInstanceOfSatisfying(
                        NotKept.class,
                        refused -> assertThat(refused.findings().get(0).code()).isEqualTo("table-not-regular"));

        put("id,name\nfabrikam,Fabrikam\nlitware,Litware\n");
        server.writes.write(id, act(), edit -> edit.add(WorkspaceTables.CUSTOMERS, Map.of("id", "x", "name", "X")));
        assertThat(file("customers.csv")).isEqualTo("id,name\nfabrikam,Fabrikam\nlitware,Litware\nx,X\n");
    }

    private void put(String customers) {
        server.jdbi.useTransaction(handle -> server.writes.write(handle, id, act(), false, edit -> {
            edit.put("customers.csv", customers.getBytes(UTF_8));
            return true;
        }));
    }

    private void change(FactRow seen, Map<String, String> cells) {
        server.writes.write(id, act(), edit -> edit.change(DealFacts.DEALS, seen.row(), seen.revision(), cells));
    }

    private FactRow deal(String deal) {
        return server.jdbi.withHandle(handle -> DealFacts.DEALS.rows(handle, id)).stream()
                .filter(row -> row.cell("id").equals(deal))
                .findFirst()
                .orElseThrow();
    }

    private String file(String path) {
        return read(server.views.of(id).orElseThrow(), path);
    }

    private static String read(CompanyView view, String path) {
        try {
            return Files.readString(view.folder().resolve(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<AuditEntry> audit() {
        return server.jdbi.withHandle(handle -> new AuditLog(server.clock, () -> null)
                .page(handle, id, null, null, 100)
                .entries());
    }

    private static Act act() {
        return Act.of(Server.MEGAN, "change-deal", "deal:D-1011");
    }
}
