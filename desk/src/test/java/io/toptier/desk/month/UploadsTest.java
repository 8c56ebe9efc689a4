package io.toptier.desk.month;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.toptier.desk.TestDesk;
import io.toptier.desk.company.CompanyView;
import io.toptier.desk.company.CompanyViews;
import io.toptier.desk.company.Writes;
import io.toptier.desk.people.Actor;
import io.toptier.workspace.store.NotKept;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** What comes in, and what does not. */
class UploadsTest {
    private static final Actor FINOPS = new Actor(Actor.Kind.PERSON, "lynne", "Lynne Robbins");
    private static final String FOCUS = "exports/focus/daily-focus";

    private final String company = TestDesk.contoso();
    private final Uploads uploads = new Uploads(TestDesk.get().part(Writes.class), new UploadLimits(4_000, 3));

    @Test
    void aFolderKeepsItsFoldersBelowThePlaceChosen() throws IOException {
        var paths = take(FOCUS, file("daily-focus/20240201-20240229/1/part_0_0001.csv", "a,b\n"));

        assertThat(paths).containsExactly(FOCUS + "/20240201-20240229/1/part_0_0001.csv");
        assertThat(Files.readString(view().folder().resolve(paths.get(0)))).isEqualTo("a,b\n");
    }

    @Test
    void aZipIsUnpackedWithoutWhatSystemsLeaveInIt() throws IOException {
        var zip = zip(
                "run/part_0_0001.csv", "a\n", "run/manifest.json", "{}", "__MACOSX/run/x.csv", "", "run/.DS_Store", "");

        assertThat(take(FOCUS, zip)).containsExactly(FOCUS + "/run/manifest.json", FOCUS + "/run/part_0_0001.csv");
    }

    @Test
    void aZipThatClimbsOutIsRefusedWhole() throws IOException {
        var zip = zip("run/part_0_0001.csv", "a\n", "../../../toptier.yaml", "partner: {}");

        assertThatThrownBy(() -> take(FOCUS, zip)).isInstanceOf(NotKept.class).hasMessageContaining("bad-path");
        assertThat(view().has(FOCUS + "/run/part_0_0001.csv")).isFalse();
    }

    @Test
    void nothingLargerThanTheLimitComesInHoweverWellItIsPacked() throws IOException {
        var bomb = zip("part_0_0001.csv", "0".repeat(5_000));
        var many = zip("1.csv", "", "2.csv", "", "3.csv", "", "4.csv", "");

        assertThatThrownBy(() -> take(FOCUS, bomb)).hasMessageContaining("upload-too-big");
        assertThatThrownBy(() -> take(FOCUS, many)).hasMessageContaining("upload-too-big");
    }

    @Test
    void whatCannotBeAnExportIsRefusedAndNamed() throws IOException {
        refused("upload-no-export", FOCUS, file("notes.docx", "x"));
        refused("upload-no-export", FOCUS, zip("inner.zip", "x"));
        refused("upload-twice", FOCUS, file("a.csv", "x"), file("a.csv", "y"));
        refused("upload-empty", FOCUS, file("", ""));
        refused("upload-broken-zip", FOCUS, file("run.zip", "PK\u0003\u0004 no zip at all, but long enough to look"));
        refused("upload-elsewhere", "out/2023-11", file("month.json", "{}"));
    }

    private void refused(String code, String destination, Incoming... files) {
        assertThatThrownBy(() -> take(destination, files))
                .isInstanceOf(NotKept.class)
                .hasMessageContaining(code);
    }

    private List<String> take(String destination, Incoming... files) {
        return uploads.take(view(), FINOPS, destination, List.of(files));
    }

    private CompanyView view() {
        return TestDesk.get().part(CompanyViews.class).of(company).orElseThrow();
    }

    private static Incoming file(String name, String content) {
        return new Incoming(name, () -> new ByteArrayInputStream(content.getBytes(UTF_8)));
    }

    /** @param entries names and contents in turn */
    private static Incoming zip(String... entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var at = 0; at < entries.length; at += 2) {
                zip.putNextEntry(new ZipEntry(entries[at]));
                zip.write(entries[at + 1].getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return new Incoming("run.zip", () -> new ByteArrayInputStream(bytes.toByteArray()));
    }
}
