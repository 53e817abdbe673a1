/**
 * Packages, and learners in them: what a learning platform does for SCORM, cmi5 and xAPI launch.
 *
 * <p>{@code PackageShelf} takes packages in after a look at them; {@code Attempts} keeps where a learner is; {@code Launcher} opens a unit and
 * closes it. What SCORM content reports becomes statements here, with the ids in the package's {@code tracking.json}. No pages are made
 * here, and no request is seen.
 */
@NullMarked
package no.kurspakker.portal.launch;

import org.jspecify.annotations.NullMarked;
