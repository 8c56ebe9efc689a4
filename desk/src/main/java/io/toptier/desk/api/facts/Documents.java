package io.toptier.desk.api.facts;

import io.toptier.desk.api.Answer;
import io.toptier.desk.api.Cursor;
import io.toptier.desk.api.Part;
import io.toptier.desk.api.Refusal;
import io.toptier.desk.api.Sent;
import io.toptier.desk.company.Act;
import io.toptier.desk.company.CompanyView;
import io.toptier.desk.company.Edit;
import io.toptier.desk.company.Paths;
import io.toptier.desk.company.Writes;
import io.toptier.desk.people.Right;
import io.toptier.desk.security.Problem;
import io.toptier.desk.visit.Visit;
import io.toptier.workspace.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Reads and changes a company's files. */
@Component
final class Documents {
    private static final int CONFLICT = 409;
    private static final int FAILED = 412;
    private static final int PRESET = 500;
    private static final String ANY = "*";

    private final Writes writes;

    Documents(Writes writes) {
        this.writes = writes;
    }

    /** A file. */
    record Document(String path, String version, long bytes) {
        ObjectNode json() {
            return JsonText.object().put("path", path).put("bytes", bytes).put("etag", '"' + version + '"');
        }
    }

    /** By path. */
    Part<Document> part(Visit visit, String prefix, @Nullable Integer limit, @Nullable String cursor) {
        var after = Cursor.after(cursor);
        var found = new TreeMap<>(visit.view().stamps())
                .entrySet().stream()
                        .filter(one -> one.getKey().startsWith(prefix))
                        .filter(one -> after == null || one.getKey().compareTo(after) > 0)
                        .map(one -> document(visit.view(), one.getKey(), one.getValue()))
                        .toList();
        return Part.of(found, Part.limit(limit, PRESET), Document::path);
    }

    Document one(Visit visit, String path) {
        var stamp = visit.view().stamps().get(path);
        if (stamp == null) {
            throw Refusal.absent("file", path, visit.view().stamps().keySet());
        }
        return document(visit.view(), path, stamp);
    }

    /**
     * Keeps a file in the place of the one before it.
     *
     * @param none whether there must not be one yet ({@code If-None-Match: *})
     */
    Answer put(Sent sent, String path, boolean none, InputStream content) {
        var inside = Paths.demandInside(path);
        change(sent, inside, none, "change-document", edit -> edit.put(inside, content));
        return Answer.done();
    }

    Answer remove(Sent sent, String path) {
        one(sent.visit(), path);
        change(sent, path, false, "remove-document", edit -> edit.remove(path));
        return Answer.done();
    }

    private void change(Sent sent, String path, boolean none, String action, Consumer<Edit> change) {
        sent.demand(right(path));
        demandLoose(path);
        var seen = none ? null : sent.demandSeen();
        var act = new Act(sent.visit().actor(), action, "document:" + path, sent.reason());
        writes.write(sent.visit().id(), act, edit -> {
            demandVersion(edit, path, seen);
            change.accept(edit);
            edit.tell(path, edit.base().stamps().get(path), action.startsWith("remove") ? null : "changed");
            return path;
        });
    }

    private static void demandVersion(Edit edit, String path, @Nullable String seen) {
        var stamp = edit.base().stamps().get(path);
        if (seen == null) {
            if (stamp != null) {
                throw new Refusal(new Problem(
                        FAILED,
                        "document-there",
                        "There is one already",
                        "'" + path + "' is there, and If-None-Match: * asked that it is not",
                        "GET it and send its ETag as If-Match to change it"));
            }
        } else if (stamp == null || (!seen.equals(ANY) && !seen.equals(version(stamp)))) {
            throw Sent.stale(stamp == null ? "'" + path + "' is not there" : "'" + path + "' is another one by now");
        }
    }

    /** What is only ever added to has its own calls. */
    private static void demandLoose(String path) {
        if (path.startsWith("credit/journal/") || path.startsWith("months/")) {
            throw new Refusal(new Problem(
                    CONFLICT,
                    "document-kept",
                    "This file is not changed by hand",
                    "'" + path + "' belongs to what is only added to",
                    path.startsWith("months/")
                            ? "freeze or restate the month"
                            : "book credit: POST /api/v1/credit/restatements"));
        }
    }

    private static Right right(String path) {
        var table = FactKinds.ofFile(path);
        if (table.isPresent()) {
            return table.get().right();
        }
        var folder = path.contains("/") ? path.substring(0, path.indexOf('/')) : "";
        return switch (folder) {
            case "exports", "telemetry", "fx", "sales", "out" -> Right.CLOSE_MONTHS;
            case "months", "credit" -> Right.FREEZE;
            default -> Right.SETTINGS;
        };
    }

    private static Document document(CompanyView view, String path, String stamp) {
        try {
            return new Document(path, version(stamp), Files.size(view.folder().resolve(path)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String version(String stamp) {
        return stamp.replace(' ', '-');
    }
}
