package io.toptier.report;

import java.time.LocalDate;

/**
 * That a revision was sent to Microsoft.
 *
 * @param reference what the receiver called it
 */
public record Submission(int revision, LocalDate submittedOn, String reference) {}
