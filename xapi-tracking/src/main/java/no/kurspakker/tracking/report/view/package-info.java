/**
 * What of a report its reader may see.
 *
 * <p>{@code ViewedReport.of(report, view, names)} is the only thing that is written to files and pages, so nothing that the view
 * leaves out can get there.
 */
@NullMarked
package no.kurspakker.tracking.report.view;

import org.jspecify.annotations.NullMarked;
