/**
 * The register of package formats.
 *
 * <p>{@code PackageFormat.of("scorm12")} finds one. How a format is made stands in the package of its name; formats do
 * not know each other.
 */
@NullMarked
package no.kurspakker.export.format;

import org.jspecify.annotations.NullMarked;
