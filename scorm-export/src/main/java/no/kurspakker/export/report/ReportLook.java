package no.kurspakker.export.report;

import java.util.Locale;
import no.kurspakker.tracking.report.view.ReportView;

/**
 * How a report looks, and to whom.
 *
 * @param names whether names from lists and exports are shown
 * @param pdf whether there is a PDF too
 */
public record ReportLook(ReportView view, boolean names, boolean pdf, Locale language) {}
