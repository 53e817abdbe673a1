/**
 * The catalogue of mistakes an author can make, and the collector that reading passes around: {@code
 * findings.add(CourseProblem.IMAGE_MISSING, place, path)}. The words stand in the bundle {@code problems} beside
 * {@code CourseReader}, not here. Internal to the reader.
 */
@NullMarked
package no.kurspakker.course.source.problem;

import org.jspecify.annotations.NullMarked;
