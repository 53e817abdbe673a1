/** Finds out which headings are chapters, sections and group tasks. */
@NullMarked
package no.kurspakker.course.importing.shape;

import org.jspecify.annotations.NullMarked;
