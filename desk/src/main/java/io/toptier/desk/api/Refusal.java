package io.toptier.desk.api;

import io.toptier.desk.security.Problem;
import io.toptier.kernel.Finding;
import io.toptier.workspace.FindingJson;
import io.toptier.workspace.JsonText;
import io.toptier.workspace.Nearest;
import java.util.Collection;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** A program's request that is not done, with the problem document that says why. Nothing of it was kept. */
public final class Refusal extends IllegalStateException {
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int UNPROCESSABLE = 422;

    private final transient Problem problem;

    public Refusal(Problem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }

    /** The request itself is not written as the API reads it. */
    public static Refusal bad(String code, String title, String detail, String remedy) {
        return new Refusal(new Problem(BAD_REQUEST, code, title, detail, remedy));
    }

    /**
     * There is no such thing in this company.
     *
     * @param what the kind of thing, as {@code deal}
     * @param known the ids that there are
     */
    public static Refusal absent(String what, String seen, Collection<String> known) {
        return absent("there is no " + what + " '" + seen + "'", Nearest.remedy(seen, known));
    }

    public static Refusal absent(String detail, String remedy) {
        return new Refusal(new Problem(NOT_FOUND, "not-found", "Not found", detail, remedy));
    }

    /** The body can be read, and some of its fields cannot be taken. */
    public static Refusal fields(List<ObjectNode> errors) {
        return new Refusal(new Problem(
                UNPROCESSABLE,
                "fields-refused",
                "Fields that cannot be taken",
                errors.size() == 1 ? "1 field cannot be taken" : errors.size() + " fields cannot be taken",
                "correct each of the errors and send it again",
                errors));
    }

    /** The facts could not be read afterwards; each finding with the field of the body it comes from. */
    public static Problem notKept(List<Finding> findings) {
        var errors = findings.stream()
                .map(finding -> {
                    var column = finding.place().column();
                    var error = FindingJson.of(finding);
                    return error.put("pointer", column == null ? "" : "/" + Names.json(column));
                })
                .toList();
        return new Problem(
                UNPROCESSABLE,
                "facts-refused",
                "The facts could not be read afterwards",
                findings.size() == 1 ? "1 finding at error level" : findings.size() + " findings at error level",
                "correct each of the errors and send it again",
                errors);
    }

    /** A fault at a place of the body. */
    public static ObjectNode error(String pointer, String code, String seen, String expected, String remedy) {
        return JsonText.object()
                .put("code", code)
                .put("pointer", pointer)
                .put("seen", seen)
                .put("expected", expected)
                .put("remedy", remedy);
    }
}
