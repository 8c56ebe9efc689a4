package io.toptier.desk.month;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.toptier.kernel.KnownBy;
import io.toptier.workspace.Workspace;
import io.toptier.workspace.store.NotKept;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A company's settings name no place of the machine that nobody opened to them. */
class ExportPlacesTest {
    private static final String REFUSED = "export-outside";

    @TempDir
    Path machine;

    @ParameterizedTest
    @ValueSource(strings = {"../fabrikam/exports", "exports/../../fabrikam", "/etc", "/"})
    void aPathOutsideIsRefusedAndNotLookedAt(String path) throws IOException {
        assertThatThrownBy(() -> places().demandInside(company("sources: [{focus: '" + path + "'}]", "")))
                .isInstanceOf(NotKept.class)
                .hasMessageContaining("export-outside")
                .hasMessageContaining("toptier.yaml:3");
    }

    @Test
    void aPathInsideAndOneBelowAnOpenedFolderAreRead() throws IOException {
        var opened = Files.createDirectories(machine.resolve("opened/contoso"));

        var settings = places().demandInside(company("sources: [{focus: exports}, {focus: '" + opened + "'}]", ""));

        assertThat(settings.consumption().sources()).hasSize(2);
    }

    @Test
    void aLinkThatLeadsOutOfAnOpenedFolderIsRefused() throws IOException {
        var secret = Files.createDirectories(machine.resolve("secret"));
        var link = Files.createSymbolicLink(
                Files.createDirectories(machine.resolve("opened")).resolve("link"), secret);

        assertThatThrownBy(() -> places().demandInside(company("sources: [{focus: '" + link + "'}]", "")))
                .hasMessageContaining(REFUSED);
    }

    @Test
    void aTemplateOutsideIsRefused() throws IOException {
        assertThatThrownBy(() -> places().demandInside(company(
                        "sources: [{focus: exports}]", "report: {templates: {multitenant: /etc/passwd}}\n")))
                .hasMessageContaining(REFUSED);
    }

    private ExportPlaces places() {
        return new ExportPlaces(List.of(machine.resolve("opened")));
    }

    private Workspace company(String sources, String more) throws IOException {
        var folder = Files.createDirectories(machine.resolve("contoso"));
        Files.writeString(
                folder.resolve("toptier.yaml"),
                "partner: {id: contoso, name: Contoso}\nconsumption:\n  " + sources + "\n" + more);
        return new Workspace(folder, new KnownBy(LocalDate.of(2024, 1, 31)));
    }
}
