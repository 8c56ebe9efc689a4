package io.toptier.workspace;

import io.toptier.kernel.Finding;
import tools.jackson.databind.node.ObjectNode;

/** A finding as scripts read it. */
public final class FindingJson {
    private FindingJson() {}

    public static ObjectNode of(Finding finding) {
        return JsonText.object()
                .put("code", finding.code())
                .put("level", finding.level().toString())
                .put("file", finding.place().file())
                .put("line", finding.place().line())
                .put("column", finding.place().column())
                .put("seen", finding.seen())
                .put("expected", finding.expected())
                .put("remedy", finding.remedy());
    }
}
