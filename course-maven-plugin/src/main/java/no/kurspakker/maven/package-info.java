/**
 * The goals {@code course:check} and {@code course:package}.
 *
 * <p>A goal translates its parameters, calls {@link no.kurspakker.export.build.CourseBuild} and reports: to Maven's log,
 * to {@code target/course/problems.json} for editors, and by failing. An author's mistakes fail the build with one
 * summary line; what the environment refuses (disk, rights) stops it from executing. No goal knows what a course or a
 * package is.
 */
@NullMarked
package no.kurspakker.maven;

import org.jspecify.annotations.NullMarked;
