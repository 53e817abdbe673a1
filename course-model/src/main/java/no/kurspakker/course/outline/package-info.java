/** What a course consists of, page by page, in numbers. */
@NullMarked
package no.kurspakker.course.outline;

import org.jspecify.annotations.NullMarked;
