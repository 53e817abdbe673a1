/**
 * Judging a package of any maker.
 *
 * <p>{@code PackageInspector.inspect(Path.of("course.zip"))} gives an {@link no.kurspakker.export.inspect.Inspection}: what
 * the package is, what it holds, and every finding with its place. The package is read where it lies, never unpacked; no
 * entity is resolved, and time and memory are bounded whatever it holds.
 */
@NullMarked
package no.kurspakker.export.inspect;

import org.jspecify.annotations.NullMarked;
