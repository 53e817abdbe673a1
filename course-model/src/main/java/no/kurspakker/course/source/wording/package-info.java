/** Words that a course does not want, with what to write instead. */
@NullMarked
package no.kurspakker.course.source.wording;

import org.jspecify.annotations.NullMarked;
