/**
 * What reports of a portal are made of: states that are kept up in the database as statements arrive, and the report that follows from
 * them.
 *
 * <p>{@code StatesKept} takes what has arrived into the states, many statements at a time; {@code Rebuild} makes them anew from all
 * statements; {@code LiveReports.of(course)} is the report as of now. What the states are and how they merge:
 * {@code no.kurspakker.tracking.report.rollup}. Pages are in {@code web}.
 */
@NullMarked
package no.kurspakker.portal.report;

import org.jspecify.annotations.NullMarked;
