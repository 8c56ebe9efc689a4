package io.toptier.desk.page.rulebook;

import java.util.List;

/** Rules about one subject. */
public record RuleGroup(String heading, List<RuleRow> rows) {}
