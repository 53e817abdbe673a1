/** Writes a course folder. */
@NullMarked
package no.kurspakker.course.importing.folder;

import org.jspecify.annotations.NullMarked;
