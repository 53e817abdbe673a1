/**
 * Packages of SCORM 2004 4th edition.
 *
 * <p>{@code Scorm2004Package.of(course, content)} adds manifest and control documents to the files of a course. It does
 * not render pages, does not compress, and sequences nothing: the one SCO navigates inside itself.
 *
 * @see <a href="https://adlnet.gov/projects/scorm-2004-4th-edition/">SCORM 2004 4th edition, Content Aggregation Model,
 *     section 3.4</a>
 */
@NullMarked
package no.kurspakker.export.scorm2004;

import org.jspecify.annotations.NullMarked;
