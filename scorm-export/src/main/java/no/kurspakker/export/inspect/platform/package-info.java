/**
 * What learning platforms do with a package, beside what the standards say.
 *
 * <p>{@code Platforms.of("moodle")} reads a data file in the resources: which findings make it refuse the package, lose
 * progress or show something else. Nothing is asked of a platform.
 */
@NullMarked
package no.kurspakker.export.inspect.platform;

import org.jspecify.annotations.NullMarked;
