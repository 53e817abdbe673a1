/**
 * What a course is: chapters, group tasks and everything on their pages, as immutable records.
 *
 * <p>{@code CourseReader} in package {@code source} makes a {@link no.kurspakker.course.Course} from a folder; whoever
 * works on one walks it with the visitors, such as {@link no.kurspakker.course.BlockVisitor}. The package does not read
 * files, does not render and knows no standard for packages.
 */
@NullMarked
package no.kurspakker.course;

import org.jspecify.annotations.NullMarked;
