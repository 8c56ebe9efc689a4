package io.toptier.desk.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.toptier.credit.CreditBooks;
import io.toptier.credit.Restatement;
import io.toptier.credit.WantedCredit;
import io.toptier.credit.store.Journal;
import io.toptier.kernel.Findings;
import io.toptier.kernel.KnownBy;
import io.toptier.workspace.Workspace;
import io.toptier.workspace.store.Folders;
import io.toptier.workspace.store.NotKept;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The journal of credit and the frozen months: read and added to, and nothing else. */
class OnlyAddedToTest {
    private static final List<LocalDate> BOOKINGS = List.of(LocalDate.of(2023, 12, 15), LocalDate.of(2024, 1, 15));

    private final Server server = new Server();
    private final String id = Server.newId();
    private final Path folder = Server.temporary("booked");

    @BeforeEach
    void twoBookings() {
        Folders.files(Server.example()).forEach((path, file) -> copy(file, folder.resolve(path)));
        BOOKINGS.forEach(this::book);
        server.transfer.take(folder, id, "Contoso", Server.MEGAN, false);
    }

    @Test
    void theJournalLiesInRowsAndComesBackToTheByte() throws IOException {
        var view = server.views.of(id).orElseThrow();
        for (var path : List.of("credit/journal/0001-2023-12-15.csv", "credit/journal/0002-2024-01-15.csv")) {
            assertThat(Files.readString(view.folder().resolve(path))).isEqualTo(Files.readString(folder.resolve(path)));
        }
        assertThat(count("select count(*) from credit.entry where company = ?"))
                .isEqualTo(entries(view.workspace(new KnownBy(BOOKINGS.get(1)))))
                .isPositive();
        assertThat(count("select count(*) from workspace.document where company = ? and path like 'credit/%'"))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update credit.entry set amount = 0",
                "delete from credit.entry",
                "update credit.booking set booked_on = '2020-01-01'",
                "delete from credit.booking",
                "truncate credit.entry",
                "update report.frozen_file set content = ''",
                "delete from report.frozen_file",
                "update desk.audit set reason = ''",
                "delete from desk.audit",
                "delete from workspace.document_version"
            })
    void theProgramItselfMayNotAlterThePast(String statement) {
        assertThatThrownBy(() -> server.jdbi.useHandle(handle -> handle.execute(statement)))
                .isInstanceOf(UnableToExecuteStatementException.class)
                .hasMessageContaining("permission denied");
    }

    @Test
    void aBookingBesideAnotherOneIsRefused() {
        var other = Server.temporary("other");
        Folders.files(Server.example()).forEach((path, file) -> copy(file, other.resolve(path)));
        var late = server.views.of(id).orElseThrow().folder().resolve("credit/journal/0002-2024-01-15.csv");
        copy(late, other.resolve("credit/journal/0004-2024-01-15.csv"));

        assertThatThrownBy(() -> server.writes.write(
                        id, Act.of(Server.MEGAN, "book-credit", "journal"), edit -> edit.take(other, false)))
                .isInstanceOf(NotKept.class)
                .hasMessageContaining("booking 3, the next one");
    }

    private void book(LocalDate day) {
        var workspace = new Workspace(folder, new KnownBy(day));
        var findings = new Findings();
        var wanted = WantedCredit.of(CreditBooks.read(workspace, findings), findings);
        new Journal(workspace)
                .book(
                        booked -> Restatement.of(booked, wanted, workspace.knownBy(), findings)
                                .entries(),
                        workspace.knownBy(),
                        false);
    }

    private static long entries(Workspace workspace) {
        return new Journal(workspace).entries(workspace.knownBy()).value().size();
    }

    private long count(String question) {
        return server.jdbi.withHandle(handle ->
                handle.createQuery(question).bind(0, id).mapTo(Long.class).one());
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
