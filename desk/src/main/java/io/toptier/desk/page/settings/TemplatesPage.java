package io.toptier.desk.page.settings;

import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Choice;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.report.Layout;
import io.toptier.report.PracrField;
import io.toptier.report.PracrTemplate;
import io.toptier.report.format.PartnerSettingsReader;
import io.toptier.report.format.Templates;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The layouts of the PRACR files, each with its columns. */
public record TemplatesPage(List<One> layouts, List<Choice> fields, List<Finding> findings) {

    /**
     * One layout.
     *
     * @param file the operator's definition; null for the shipped one
     */
    public record One(
            String key,
            String name,
            PracrTemplate template,
            @Nullable String file) {
        public long filled() {
            return TemplatesController.filled(template);
        }

        public boolean isShipped() {
            return file == null;
        }
    }

    static TemplatesPage of(Visit visit) {
        var findings = new Findings();
        var stated = PartnerSettingsReader.read(visit.answers().workspace(), new Findings())
                .report()
                .templates();
        var templates = Templates.read(visit.answers().workspace(), stated, findings);
        var layouts = Arrays.stream(Layout.values())
                .map(layout -> one(layout, templates, stated))
                .toList();
        return new TemplatesPage(layouts, choices(), findings.inOrder());
    }

    static PracrTemplate template(Visit visit, Layout layout) {
        return of(visit).layouts.stream()
                .filter(one -> one.key.equals(layout.key()))
                .findFirst()
                .orElseThrow()
                .template();
    }

    private static One one(Layout layout, Map<Layout, PracrTemplate> templates, Map<Layout, String> stated) {
        var template = templates.getOrDefault(layout, Templates.shipped(layout));
        var words = layout.key().replace('-', ' ');
        var name = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        return new One(layout.key(), name, template, stated.get(layout));
    }

    private static List<Choice> choices() {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", "– nothing –"));
        Arrays.stream(PracrField.values())
                .forEach(
                        field -> choices.add(new Choice(field.key(), field.key().replace('-', ' '))));
        return choices;
    }
}
