/** Mends what converters break in a document, one kind of fault in one class. */
@NullMarked
package no.kurspakker.course.importing.tidy;

import org.jspecify.annotations.NullMarked;
