/**
 * XHTML to PDF/UA: {@code new PdfPrinter().print(document)} gives a tagged PDF with its fonts inside, the same bytes for
 * the same document. The only package that knows openhtmltopdf, PDFBox and Batik; it knows no course.
 */
@NullMarked
package no.kurspakker.export.print.pdf;

import org.jspecify.annotations.NullMarked;
