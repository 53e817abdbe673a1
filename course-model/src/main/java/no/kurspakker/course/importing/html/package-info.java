/** Reads documents in HTML. */
@NullMarked
package no.kurspakker.course.importing.html;

import org.jspecify.annotations.NullMarked;
