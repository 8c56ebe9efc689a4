package io.toptier.desk.company;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.toptier.workspace.store.Folders;
import io.toptier.workspace.store.NotKept;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A workspace goes in and comes out as it was. */
class TransferTest {
    private final Server server = new Server();
    private final String id = Server.newId();

    @Test
    void theExampleComesOutAsItWas() throws IOException {
        server.transfer.take(Server.example(), id, "Contoso Analytics", Server.MEGAN, false);
        var out = Server.temporary("out").resolve("contoso");
        server.transfer.give(id, out, false);

        assertThat(cells(out)).isEqualTo(cells(Server.example()));
    }

    @Test
    void everyWorkspaceOfTheFindingsComesOutAsItWas() throws IOException {
        var findings = Path.of(System.getProperty("toptier.root"), "findings");
        try (Stream<Path> folders = Files.list(findings)) {
            for (var folder : folders.map(one -> one.resolve("workspace"))
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList()) {
                var company = Server.newId();
                server.transfer.take(folder, company, "Contoso", Server.MEGAN, false);
                var out = Server.temporary("out").resolve("it");
                server.transfer.give(company, out, false);
                assertThat(cells(out)).as(folder.toString()).isEqualTo(cells(folder));
            }
        }
    }

    @Test
    void aSecondImportOfTheSameChangesNothing() {
        server.transfer.take(Server.example(), id, "Contoso", Server.MEGAN, false);

        assertThat(server.transfer.take(Server.example(), id, "Contoso", Server.MEGAN, false))
                .isEmpty();
    }

    @Test
    void aDryRunTellsTheSameAndKeepsNothing() {
        var tried = server.transfer.take(Server.example(), id, "Contoso", Server.MEGAN, true);
        assertThat(server.views.of(id)).isEmpty();

        assertThat(server.transfer.take(Server.example(), id, "Contoso", Server.MEGAN, false))
                .isEqualTo(tried);
    }

    @Test
    void anImportThatLacksAFrozenMonthIsRefused() throws IOException {
        var folder = Server.temporary("frozen");
        Files.writeString(folder.resolve("toptier.yaml"), "partner: {id: contoso, name: Contoso}\n");
        var frozen =
                Files.createDirectories(folder.resolve("months/2023-11/rev-1")).resolve("month.json");
        Files.writeString(frozen, "{}");
        server.transfer.take(folder, id, "Contoso", Server.MEGAN, false);
        Files.delete(frozen);

        assertThatThrownBy(() -> server.transfer.take(folder, id, "Contoso", Server.MEGAN, false))
                .isInstanceOf(NotKept.class)
                .hasMessageContaining("month-already-frozen");
        assertThat(server.views.of(id).orElseThrow().has("months/2023-11/rev-1/month.json"))
                .isTrue();
    }

    @Test
    void aFolderWithFilesInItIsNotWrittenInto() throws IOException {
        server.transfer.take(Server.example(), id, "Contoso", Server.MEGAN, false);
        var taken = Server.temporary("taken");
        Files.writeString(taken.resolve("thesis.txt"), "years of work");

        assertThatThrownBy(() -> server.transfer.give(id, taken, false))
                .isInstanceOfSatisfying(
                        NotKept.class,
                        refused -> assertThat(refused.findings().get(0).code()).isEqualTo("folder-not-empty"));
        assertThat(Folders.files(taken)).containsOnlyKeys("thesis.txt");
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        var contents = new TreeMap<String, String>();
        for (var file : Folders.files(folder).entrySet()) {
            if (!file.getKey().contains("/.")) {
                contents.put(file.getKey(), new String(Files.readAllBytes(file.getValue()), ISO_8859_1));
            }
        }
        return contents;
    }

    /** Tables may be written another way, with the same cells. */
    private static Map<String, String> cells(Path folder) throws IOException {
        var contents = contents(folder);
        contents.replaceAll((path, text) -> RoomShelves.table(path).isPresent() ? plain(text) : text);
        return contents;
    }

    private static String plain(String csv) {
        var text = new String(csv.getBytes(ISO_8859_1), UTF_8);
        return text.replace("\uFEFF", "")
                .replace("\r\n", "\n")
                .replace("\"", "")
                .replaceAll("\n+", "\n")
                .strip();
    }
}
