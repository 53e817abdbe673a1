/**
 * From commonmark's tree to the records of a page, with every problem found on the way: {@code new
 * PageReader(...).read(source)}. The package does not know {@code course.yaml} and never writes HTML. Internal to the
 * reader.
 */
@NullMarked
package no.kurspakker.course.source.page;

import org.jspecify.annotations.NullMarked;
