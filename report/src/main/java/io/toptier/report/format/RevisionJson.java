package io.toptier.report.format;

import io.toptier.kernel.Digest;
import io.toptier.kernel.Month;
import io.toptier.report.MonthDifference;
import io.toptier.report.MonthlyReport;
import io.toptier.report.ReportFiles;
import io.toptier.report.Submission;
import io.toptier.workspace.JsonText;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a frozen revision says of itself, beside its month's files. */
public final class RevisionJson {
    private static final String FILE = "revision.json";

    private RevisionJson() {}

    /** The month's files as its first revision. */
    public static ReportFiles first(Month month, LocalDate on, ReportFiles files) {
        return frozen(month, 1, on, null, null, files);
    }

    /** The month's files as the revision after an earlier one, with the difference and the reason. */
    public static ReportFiles next(
            MonthlyReport before, LocalDate on, String reason, MonthDifference difference, ReportFiles files) {
        var more = files.with(DifferenceJson.FILE, JsonText.bytes(DifferenceJson.of(difference)))
                .with(DifferenceJson.TABLE, DifferenceJson.csv(difference));
        return frozen(before.month(), before.revision() + 1, on, reason, manifestOf(before.files()), more);
    }

    public static MonthlyReport read(Month month, ReportFiles files) {
        var node = JsonText.read(files.content(FILE));
        var reason = node.get("reason");
        return new MonthlyReport(
                month,
                node.get("revision").asInt(),
                LocalDate.parse(node.get("frozenOn").asString()),
                MonthJson.knownBy(files.content(MonthJson.FILE)),
                reason.isNull() ? null : reason.asString(),
                MonthFiguresJson.read(files.content(MonthJson.FILE)),
                files);
    }

    /** The manifest of the revision before, as it was when this one restated it; empty for the first. */
    public static Optional<Digest> supersedes(ReportFiles files) {
        var digest = JsonText.read(files.content(FILE)).get("supersedes");
        return digest.isNull() ? Optional.empty() : Optional.of(new Digest(digest.asString()));
    }

    public static Digest manifestOf(ReportFiles files) {
        return Digest.of(files.content(Manifest.FILE));
    }

    public static byte[] of(Submission submission) {
        return JsonText.bytes(JsonText.object()
                .put("revision", submission.revision())
                .put("submittedOn", submission.submittedOn().toString())
                .put("reference", submission.reference()));
    }

    public static Submission submission(byte[] json) {
        var node = JsonText.read(json);
        return new Submission(
                node.get("revision").asInt(),
                LocalDate.parse(node.get("submittedOn").asString()),
                node.get("reference").asString());
    }

    private static ReportFiles frozen(
            Month month,
            int revision,
            LocalDate on,
            @Nullable String reason,
            @Nullable Digest supersedes,
            ReportFiles files) {
        var node = JsonText.object()
                .put("month", month.toString())
                .put("revision", revision)
                .put("frozenOn", on.toString())
                .put("reason", reason)
                .put("supersedes", supersedes == null ? null : supersedes.text());
        return Manifest.added(month, files.with(FILE, JsonText.bytes(node)));
    }
}
