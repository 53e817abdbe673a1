/**
 * {@code tracking.json}: what a package tracks, for players, platforms and reports.
 *
 * <p>{@code TrackingFile.of(course, plan)} is a file of the package. The package decides no id: they all come from
 * {@link no.kurspakker.tracking.TrackingPlan}.
 */
@NullMarked
package no.kurspakker.export.plan;

import org.jspecify.annotations.NullMarked;
