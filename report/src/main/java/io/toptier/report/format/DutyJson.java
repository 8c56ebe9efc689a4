package io.toptier.report.format;

import io.toptier.report.ClosedMonth;
import io.toptier.report.Duty;
import io.toptier.report.PracrField;
import io.toptier.report.PracrReport;
import io.toptier.report.ProxyLine;
import io.toptier.workspace.JsonText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** The answer of {@code report draft}: what is due, why, and the lines. */
public final class DutyJson {
    private DutyJson() {}

    public static ObjectNode draft(ClosedMonth closed) {
        var answer = JsonText.object().put("month", closed.month().toString());
        answer.setAll(of(closed.duty()));
        var lines = answer.putArray("lines");
        closed.reports().forEach(report -> lines(report).forEach(lines::add));
        var proxy = answer.putArray("proxy");
        closed.proxy().forEach(line -> proxy.add(of(line)));
        return answer.put("complete", closed.complete());
    }

    static ObjectNode of(Duty duty) {
        var basis = duty.basis();
        var method = duty.methodBasis();
        return JsonText.object()
                .put("due", duty.due())
                .put("method", duty.method().toString())
                .put("reason", duty.reason())
                .put("rule", basis == null ? null : basis.rule())
                .put("published", basis == null ? null : basis.published().toString())
                .put("trust", basis == null ? null : basis.trust())
                .put("source", basis == null ? null : basis.source())
                .put("methodRule", method == null ? null : method.rule())
                .put(
                        "methodPublished",
                        method == null ? null : method.published().toString())
                .put("methodTrust", method == null ? null : method.trust())
                .put("methodSource", method == null ? null : method.source());
    }

    static ObjectNode of(ProxyLine line) {
        var contract = line.contract();
        return JsonText.object()
                .put("customer", contract.customer().value())
                .put("solution", contract.solution())
                .put("monthlyValue", JsonText.amount(contract.monthlyValue().amount()))
                .put("percent", JsonText.amount(line.percent()))
                .put("amount", JsonText.amount(line.amount().amount()))
                .put("amountRounded", line.amount().shown())
                .put("currency", line.amount().currency().getCurrencyCode())
                .put("evidence", line.evidence());
    }

    private static List<ObjectNode> lines(PracrReport report) {
        return report.rows().stream()
                .map(row -> {
                    var line = JsonText.object().put("layout", row.layout().key());
                    for (var field : PracrField.values()) {
                        if (row.values().containsKey(field)) {
                            line.put(key(field), row.value(field));
                        }
                    }
                    return line;
                })
                .toList();
    }

    /** {@code acrAmount}, as the other keys of the answer are written. */
    private static String key(PracrField field) {
        var words = field.key().split("-");
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining());
    }
}
