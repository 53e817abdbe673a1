/**
 * Reports as both front doors make them: {@code new ReportBuild(progress).run(request)} reads the course and its sources and writes
 * every file. The computing is done in {@code no.kurspakker.tracking.report}; here is what needs the course's folder or the printer of
 * PDF.
 */
@NullMarked
package no.kurspakker.export.report;

import org.jspecify.annotations.NullMarked;
