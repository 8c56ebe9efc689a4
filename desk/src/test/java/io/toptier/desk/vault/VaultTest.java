package io.toptier.desk.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.toptier.desk.database.DatabaseProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sealed secret opens with its key, where it was sealed for, and nowhere else. */
class VaultTest {
    private static final String SECRET = "whsec_c2VjcmV0";
    private static final String PLACE = "webhook:1";

    private final Vault vault = new Vault("the key of contoso, as random as can be");

    @TempDir
    Path data;

    @Test
    void whatIsSealedOpensAgainAndIsNotReadable() {
        var sealed = vault.seal(SECRET, PLACE);

        assertThat(sealed).startsWith("sealed:" + vault.id() + ":").doesNotContain("whsec");
        assertThat(vault.seal(SECRET, PLACE)).isNotEqualTo(sealed);
        assertThat(vault.open(sealed, PLACE)).isEqualTo(SECRET);
    }

    @Test
    void anotherPlaceAndAnAlteredSignDoNotOpenIt() {
        var sealed = vault.seal(SECRET, PLACE);
        var at = sealed.length() - 6;
        var altered = sealed.substring(0, at) + (sealed.charAt(at) == 'A' ? 'B' : 'A') + sealed.substring(at + 1);

        assertThatThrownBy(() -> vault.open(sealed, "webhook:2")).isInstanceOf(WrongKey.class);
        assertThatThrownBy(() -> vault.open(altered, PLACE)).isInstanceOf(WrongKey.class);
        assertThatThrownBy(() -> vault.open("sealed:" + vault.id() + ":AA==", PLACE))
                .isInstanceOf(WrongKey.class);
        assertThatThrownBy(() -> vault.open(SECRET, PLACE)).isInstanceOf(WrongKey.class);
    }

    @Test
    void anotherKeyIsToldByItsNameAndWhatToDo() {
        var other = new Vault("the key of fabrikam, as random as can be");

        assertThatThrownBy(() -> other.open(vault.seal(SECRET, PLACE), PLACE))
                .isInstanceOf(WrongKey.class)
                .hasMessageContaining("sealed with the key " + vault.id())
                .hasMessageContaining("this server has the key " + other.id())
                .hasMessageContaining("TOPTIER_SECRET_KEY");
    }

    @Test
    void aServerWithoutASetKeyMakesOneThatItsOwnerAloneMayRead() throws IOException {
        var first = KeyFile.read(data.resolve("new"));
        var file = data.resolve("new").resolve("secret.key");

        assertThat(KeyFile.read(data.resolve("new"))).isEqualTo(first).hasSizeGreaterThan(32);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aKeyFileThatWasEmptiedIsNotReplaced() throws IOException {
        Files.writeString(data.resolve("secret.key"), "\n");

        assertThatThrownBy(() -> KeyFile.read(data))
                .isInstanceOf(DatabaseProblem.class)
                .hasMessageContaining("secret.key")
                .hasMessageContaining("bring it back");
        assertThat(Files.readString(data.resolve("secret.key"))).isEqualTo("\n");
    }
}
