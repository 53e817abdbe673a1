/**
 * Where the data of a report come from: NDJSON files, an LRS, exports of Moodle and KS Læring, and lists of people.
 *
 * <p>{@code ReportData.collect(course, sources)} reads them all into the input of a report. What is wrong with a file is a
 * {@link no.kurspakker.course.problem.Problem}; nothing is guessed and nothing passed over in silence. Two sources become one
 * learner only where a mapping file says so.
 */
@NullMarked
package no.kurspakker.tracking.report.source;

import org.jspecify.annotations.NullMarked;
