/**
 * The words of reports in bokmål, nynorsk and English, and why a cell is what it is.
 *
 * <p>{@code ReportWords.in(locale, zone).text("status.completed")} is «Fullført». {@code new Why(words, report).of(learner, unit)} tells in
 * sentences which statements are behind a cell and, if it is not completed, what is missing and what the usual causes are.
 */
@NullMarked
package no.kurspakker.tracking.report.words;

import org.jspecify.annotations.NullMarked;
