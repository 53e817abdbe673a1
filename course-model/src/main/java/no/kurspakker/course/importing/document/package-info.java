/** What a document says, whatever it was written in: headings, passages, lists, tables, pictures, notes, in their order. */
@NullMarked
package no.kurspakker.course.importing.document;

import org.jspecify.annotations.NullMarked;
