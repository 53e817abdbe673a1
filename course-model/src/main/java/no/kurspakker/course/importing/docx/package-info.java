/** Reads Word documents (DOCX). */
@NullMarked
package no.kurspakker.course.importing.docx;

import org.jspecify.annotations.NullMarked;
