package io.toptier.desk.company;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.workspace.CsvText;
import io.toptier.workspace.store.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a table of facts has in its cells, it comes back. */
class AnyTableProperties {
    private static final List<String> NAMES = List.of("id", "Name", "tenant id", "our own", "KNOWN_ON");
    private static final Server SERVER = new Server();

    @Property(tries = 60)
    void aTableComesBack(@ForAll("rows") List<List<String>> rows) throws IOException {
        var folder = Server.temporary("any");
        var csv = new CsvText(NAMES);
        rows.forEach(csv::row);
        Files.write(folder.resolve("customers.csv"), csv.bytes());
        var id = Server.newId();
        SERVER.transfer.take(folder, id, "Contoso", Server.MEGAN, false);
        var out = Server.temporary("any-out").resolve("it");
        SERVER.transfer.give(id, out, false);

        assertThat(Files.readString(out.resolve("customers.csv")))
                .isEqualTo(Files.readString(folder.resolve("customers.csv")));
        Folders.delete(folder);
        Folders.delete(out);
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        var cell = Arbitraries.strings()
                .withChars("abc,;\"'\n\r \tüß€漢")
                .withChars('\u0001', '\uD83D', '\uDE00', '\u0000')
                .ofMaxLength(12)
                .filter(AnyTableProperties::isText);
        return cell.list()
                .ofSize(NAMES.size())
                .filter(row -> row.stream().anyMatch(one -> !one.isBlank()))
                .list()
                .ofMaxSize(8);
    }

    /** Halves of characters are no text in UTF-8. */
    private static boolean isText(String text) {
        return UTF_8.newEncoder().canEncode(text);
    }
}
