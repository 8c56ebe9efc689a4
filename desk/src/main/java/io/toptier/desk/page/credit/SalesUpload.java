package io.toptier.desk.page.credit;

import io.toptier.desk.answer.Answers;
import io.toptier.desk.company.Act;
import io.toptier.desk.company.CompanyViews;
import io.toptier.desk.company.Writes;
import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Notice;
import io.toptier.desk.web.Shown;
import io.toptier.desk.web.Tone;
import io.toptier.kernel.Outcome;
import io.toptier.marketplace.SalesBook;
import io.toptier.marketplace.format.RevenueDownloads;
import io.toptier.marketplace.format.WorkspaceSales;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes a revenue download in, as Partner Center wrote it. */
@Component
class SalesUpload {
    private static final String SUFFIX = ".csv";

    private final Writes writes;
    private final CompanyViews views;

    SalesUpload(Writes writes, CompanyViews views) {
        this.writes = writes;
        this.views = views;
    }

    /** The name it is kept under: its own, without a folder and without what a path may not hold; empty for no CSV. */
    static Optional<String> name(@Nullable String given) {
        if (given == null || !given.toLowerCase(Locale.ROOT).endsWith(SUFFIX)) {
            return Optional.empty();
        }
        var own = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var stem = own.substring(0, own.length() - SUFFIX.length()).replaceAll("[^\\p{L}\\p{N} ._()-]", "-");
        var safe = stem.replaceAll("^[. ]+", "").strip();
        return safe.isEmpty() ? Optional.empty() : Optional.of(safe + SUFFIX);
    }

    /** @return what is to be said of it */
    Notice take(Visit visit, String name, MultipartFile file) {
        var path = RevenueDownloads.FOLDER + "/" + name;
        var act = Act.of(visit.actor(), "upload-sales", path);
        var replaced = writes.write(visit.id(), act, edit -> {
            try (var content = file.getInputStream()) {
                var known = edit.base().has(path);
                edit.put(path, content);
                edit.tell(path, known ? "there" : null, "uploaded, " + file.getSize() + " bytes");
                return known;
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
        return said(path, replaced, read(visit));
    }

    /** As the company is now; what was looked at before the upload has not got the file. */
    private Outcome<WorkspaceSales> read(Visit visit) {
        var view = views.of(visit.id()).orElseThrow();
        return new Answers(view, visit.asOf().on(), visit.asOf().knownBy()).sales();
    }

    private static Notice said(String path, boolean replaced, Outcome<WorkspaceSales> read) {
        var findings = read.findings().stream()
                .filter(finding -> finding.place().file().equals(path))
                .toList();
        var rows = read.value().book().downloads().stream()
                .filter(download -> download.file().equals(path))
                .mapToLong(SalesBook.Download::rows)
                .sum();
        var errors = findings.stream().filter(finding -> finding.isError()).count();
        var words = (replaced ? "Replaced " : "Added ") + path + ": " + Shown.count(rows, "row")
                + (findings.isEmpty() ? "." : ", and " + Shown.count(findings.size(), "finding") + " below.");
        return new Notice(errors > 0 ? Tone.ATTENTION : Tone.GOOD, words, null);
    }
}
