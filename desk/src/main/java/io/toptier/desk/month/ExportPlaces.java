package io.toptier.desk.month;

import io.toptier.consumption.CostSource;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Place;
import io.toptier.report.PartnerSettings;
import io.toptier.report.format.PartnerSettingsReader;
import io.toptier.workspace.Workspace;
import io.toptier.workspace.store.NotKept;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Which places of this machine a company's settings may name: its own folder, and those that the operator opened. */
public final class ExportPlaces {
    private final List<Path> roots;

    public ExportPlaces(List<Path> roots) {
        this.roots = List.copyOf(roots);
    }

    /**
     * The company's settings, where they name no other place.
     *
     * @throws NotKept where they do; nothing there is looked at
     */
    public PartnerSettings demandInside(Workspace workspace) {
        var settings = PartnerSettingsReader.read(workspace, new Findings());
        var outside = new ArrayList<Finding>();
        for (var source : settings.consumption().sources()) {
            source.exports().values().stream()
                    .filter(path -> !inside(workspace, path, true))
                    .forEach(path -> outside.add(exportOutside(source, path)));
        }
        settings.report().templates().values().stream()
                .filter(path -> !inside(workspace, path, false))
                .forEach(path -> outside.add(templateOutside(path)));
        if (!outside.isEmpty()) {
            throw new NotKept(outside);
        }
        return settings;
    }

    private boolean inside(Workspace workspace, String path, boolean opened) {
        var file = workspace.file(path);
        return file.startsWith(workspace.folder())
                || (opened
                        && roots.stream()
                                .anyMatch(root ->
                                        file.startsWith(root) && real(file).startsWith(real(root))));
    }

    /** Where a link leads to counts, not what it is called. */
    private static Path real(Path path) {
        try {
            return Files.exists(path) ? path.toRealPath() : path;
        } catch (IOException unreadable) {
            return path;
        }
    }

    private static Finding exportOutside(CostSource source, String path) {
        return Finding.error(
                "export-outside",
                source.place(),
                "'" + path + "'",
                "a path inside the company, or below a folder that the server's setting exports-roots opens",
                "upload the exports and name their folder, or have whoever runs the server open the folder");
    }

    private static Finding templateOutside(String path) {
        return Finding.error(
                "export-outside",
                Place.file(PartnerSettingsReader.FILE).column("report.templates"),
                "'" + path + "'",
                "a path inside the company",
                "upload the template and name it as templates/…");
    }
}
