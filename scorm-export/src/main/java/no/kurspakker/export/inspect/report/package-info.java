/**
 * Telling of an inspection: lines for a terminal, JSON for machines, one HTML page for people.
 *
 * <p>{@code new InspectionText(locale).of(inspection, verdicts)} gives the words. Whatever comes from the package is escaped.
 */
@NullMarked
package no.kurspakker.export.inspect.report;

import org.jspecify.annotations.NullMarked;
