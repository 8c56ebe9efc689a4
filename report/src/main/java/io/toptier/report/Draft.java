package io.toptier.report;

/** A closed month with the files it is written as; nothing is frozen yet. */
public record Draft(ClosedMonth month, ReportFiles files) {}
