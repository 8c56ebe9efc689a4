package io.toptier.desk.vault;

import io.toptier.desk.database.DatabaseProblem;
import io.toptier.desk.people.Secrets;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** The key of a server whose operator has set none: a file in the data folder that its owner alone may read. */
final class KeyFile {
    static final String NAME = "secret.key";
    private static final int SHORTEST = 32;

    private KeyFile() {}

    /**
     * What stands in it; made at the first start.
     *
     * @throws DatabaseProblem where it cannot be read or made, or is no key
     */
    static String read(Path data) {
        var file = data.resolve(NAME);
        try {
            if (!Files.exists(file)) {
                make(data, file);
            }
            var secret = Files.readString(file).strip();
            if (secret.length() < SHORTEST) {
                throw new IOException("it has less than " + SHORTEST + " signs");
            }
            return secret;
        } catch (IOException failed) {
            throw new DatabaseProblem(
                    "the key " + file.toAbsolutePath() + " cannot be used: " + failed.getMessage()
                            + "; secrets in the database open with it alone: bring it back, or set TOPTIER_SECRET_KEY",
                    failed);
        }
    }

    /** It is there whole or not at all. */
    private static void make(Path data, Path file) throws IOException {
        Files.createDirectories(data);
        var part = Files.createTempFile(data, NAME, ".part", onlyOwner());
        try {
            Files.writeString(part, Secrets.random() + "\n");
            Files.createLink(file, part);
        } catch (FileAlreadyExistsException anotherWasFaster) {
            // its key is the one
        } finally {
            Files.delete(part);
        }
    }

    private static FileAttribute<?>[] onlyOwner() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
