package io.toptier.cli;

import io.toptier.kernel.Finding;
import io.toptier.workspace.FindingJson;
import io.toptier.workspace.JsonText;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Findings as a JSON list. */
final class FindingsJson {
    private FindingsJson() {}

    static String text(List<Finding> findings) {
        var list = JsonMapper.shared().createArrayNode();
        findings.forEach(finding -> list.add(FindingJson.of(finding)));
        return JsonText.text(list).stripTrailing();
    }
}
