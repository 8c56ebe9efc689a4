package io.toptier.report.format;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Place;
import io.toptier.report.Layout;
import io.toptier.report.PracrTemplate;
import io.toptier.report.TemplateImport;
import io.toptier.workspace.Workspace;
import io.toptier.workspace.YamlFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the template of each layout: the operator's, as a definition in YAML or as the CSV downloaded from Partner
 * Center, else the one that is shipped.
 */
public final class Templates {
    private static final String SHIPPED = "/io/toptier/report/templates/";

    private final Workspace workspace;
    private final Findings findings;

    private Templates(Workspace workspace, Findings findings) {
        this.workspace = workspace;
        this.findings = findings;
    }

    public static Map<Layout, PracrTemplate> read(Workspace workspace, Map<Layout, String> stated, Findings findings) {
        var templates = new EnumMap<Layout, PracrTemplate>(Layout.class);
        for (var layout : Layout.values()) {
            var path = Optional.ofNullable(stated.get(layout));
            var operators = path.flatMap(file -> new Templates(workspace, findings).operators(file, layout));
            templates.put(layout, operators.orElseGet(() -> shipped(layout)));
        }
        return templates;
    }

    /** Ours, with no word of Microsoft's. */
    public static PracrTemplate shipped(Layout layout) {
        var name = "pracr-" + layout.key() + ".yaml";
        try (var in = Templates.class.getResourceAsStream(SHIPPED + name)) {
            if (in == null) {
                throw new IllegalStateException("no template " + name + " is shipped");
            }
            var findings = new Findings();
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var template = YamlFile.read(text, name, findings)
                    .flatMap(top -> new TemplateReader(top, layout, findings).template());
            return template.filter(read -> findings.inOrder().isEmpty())
                    .orElseThrow(() -> new IllegalStateException(name + ": " + findings.inOrder()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Optional<PracrTemplate> operators(String path, Layout layout) {
        if (path.endsWith(".csv")) {
            return header(path)
                    .map(headers -> findings.take(TemplateImport.suggest(headers, layout, Place.line(path, 1))));
        }
        return YamlFile.read(workspace.file(path), path, findings)
                .flatMap(top -> new TemplateReader(top, layout, findings).template());
    }

    private Optional<List<String>> header(String path) {
        if (!Files.isRegularFile(workspace.file(path))) {
            findings.add(Finding.error(
                    "missing-file",
                    Place.file(path),
                    "no such file",
                    "a template with its header in the first line",
                    "correct 'report: templates:' in toptier.yaml"));
            return Optional.empty();
        }
        try (var reader = CsvReader.builder().detectBomHeader(true).ofCsvRecord(workspace.file(path))) {
            var first = reader.stream().findFirst().map(record -> record.getFields());
            if (first.isEmpty()) {
                findings.add(Finding.error(
                        "empty-file",
                        Place.file(path),
                        "no header",
                        "a template with its header in the first line",
                        "download the template again"));
            }
            return first;
        } catch (IOException | UncheckedIOException | CsvParseException broken) {
            findings.add(unreadable(path, String.valueOf(broken.getMessage())));
            return Optional.empty();
        }
    }

    private static Finding unreadable(String path, String seen) {
        return Finding.error(
                "unreadable-file",
                Place.file(path),
                seen,
                "a template with its header in the first line",
                "download the template again, or correct 'report: templates:' in toptier.yaml");
    }
}
