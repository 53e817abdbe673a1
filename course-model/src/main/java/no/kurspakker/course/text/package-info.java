/** The words of a course without its form. */
@NullMarked
package no.kurspakker.course.text;

import org.jspecify.annotations.NullMarked;
