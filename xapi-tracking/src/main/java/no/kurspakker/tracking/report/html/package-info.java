/**
 * A report as pages that need no server and no script.
 *
 * <p>{@code ReportPages.write(viewed, words, folder)} leaves {@code report.html} and, where there are many learners, pages of them
 * beside it; {@code PrintedReport.of(viewed, words)} is the same as XHTML for paper, which a printer of PDF takes. Everything is
 * well-formed, and text is escaped. A portal puts {@code ReportFragments} into
 * pages of its own.
 */
@NullMarked
package no.kurspakker.tracking.report.html;

import org.jspecify.annotations.NullMarked;
