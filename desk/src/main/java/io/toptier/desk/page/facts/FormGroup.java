package io.toptier.desk.page.facts;

import java.util.List;

/** Fields that belong together, under a heading. */
public record FormGroup(String title, String note, List<FormField> fields) {
    public FormGroup {
        fields = List.copyOf(fields);
    }
}
