package io.toptier.desk.page.settings;

import io.toptier.desk.company.Act;
import io.toptier.desk.company.Edit;
import io.toptier.desk.company.Stale;
import io.toptier.desk.company.Writes;
import io.toptier.desk.visit.Visit;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps texts that were edited as a whole; the audit gets the lines that differ. */
@Component
class DocumentWrites {
    private final Writes writes;

    DocumentWrites(Writes writes) {
        this.writes = writes;
    }

    /** @throws Stale where somebody else wrote the file since it was seen */
    void keep(Visit visit, Document document, String text, @Nullable String reason) {
        var why = reason == null || reason.isBlank() ? null : reason.strip();
        var act = new Act(visit.actor(), "edit-file", "file:" + document.path(), why);
        writes.write(visit.id(), act, edit -> {
            put(edit, document.path(), document.seen(), text);
            return edit;
        });
    }

    /** Part of a change that writes more. */
    static void put(Edit edit, String path, String seen, String text) {
        var old = Document.text(edit.base(), path);
        if (!Document.digest(old).equals(seen)) {
            throw new Stale(path);
        }
        edit.tell("lines of " + path, without(old, text), without(text, old));
        edit.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The lines of one text that the other has not. */
    private static @Nullable String without(String one, String other) {
        List<String> lines = new ArrayList<>(one.lines().toList());
        other.lines().forEach(lines::remove);
        return lines.isEmpty() ? null : String.join("\n", lines);
    }
}
