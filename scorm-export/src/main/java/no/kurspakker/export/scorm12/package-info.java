/**
 * Packages of SCORM 1.2.
 *
 * <p>{@code Scorm12Package.of(course, content)} adds manifest and control documents to the files of a course. It does not
 * render pages and does not compress.
 *
 * @see <a href="https://adlnet.gov/projects/scorm/">SCORM 1.2, Content Aggregation Model, section 2.3</a>
 */
@NullMarked
package no.kurspakker.export.scorm12;

import org.jspecify.annotations.NullMarked;
