/**
 * Who has completed what, why not, and which groups have handed in.
 *
 * <p>{@code CompletionReport.of(course, statements)} computes it from any statements; {@code CompletionReport.of(course,
 * input)} from states that a store kept ({@link no.kurspakker.tracking.report.rollup}). What a reader may see of it is a
 * {@link no.kurspakker.tracking.report.ReportView}. {@code source} reads statements from files and LRSs, and exports of
 * platforms; {@code format} and {@code html} write it. Names come from an uploaded list alone, never from statements.
 */
@NullMarked
package no.kurspakker.tracking.report;

import org.jspecify.annotations.NullMarked;
