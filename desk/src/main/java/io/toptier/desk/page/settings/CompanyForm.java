package io.toptier.desk.page.settings;

import io.toptier.desk.visit.Visit;
import io.toptier.kernel.Findings;
import io.toptier.report.format.PartnerSettingsReader;
import io.toptier.workspace.YamlFile;

/**
 * Who the company is, as the form shows it.
 *
 * @param name of the company at the desk
 * @param id the partner's, in {@code toptier.yaml}
 * @param partner its name there
 * @param tenant its Entra tenant; empty where nobody said
 * @param seen the digest of the file as the person has seen it
 */
public record CompanyForm(String name, String id, String partner, String tenant, String seen) {
    private static final String PARTNER = "partner";

    static CompanyForm of(Visit visit) {
        var text = Document.text(visit.view(), PartnerSettingsReader.FILE);
        return of(visit.company().name(), text);
    }

    private static CompanyForm of(String name, String text) {
        var unheard = new Findings(); // the page shows them, as those of the file
        var section = YamlFile.read(text, PartnerSettingsReader.FILE, unheard).flatMap(top -> top.section(PARTNER));
        return new CompanyForm(
                name,
                section.flatMap(one -> one.text("id")).orElse(""),
                section.flatMap(one -> one.text("name")).orElse(""),
                section.flatMap(one -> one.text("tenant")).orElse(""),
                Document.digest(text));
    }

    /** The file with this in it; what did not change keeps its text. */
    String into(String text) {
        var now = of(name, text);
        var fresh = text;
        fresh = id.equals(now.id) ? fresh : YamlEdit.set(fresh, YamlValue.text(id), PARTNER, "id");
        fresh = partner.equals(now.partner) ? fresh : YamlEdit.set(fresh, YamlValue.text(partner), PARTNER, "name");
        return tenant.equals(now.tenant) ? fresh : YamlEdit.set(fresh, YamlValue.text(tenant), PARTNER, "tenant");
    }
}
