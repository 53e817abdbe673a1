/**
 * The course on paper: one accessible PDF of the whole course, one with each group task on a sheet with lines to write
 * on, and the sheets that a municipality needs beside the course. {@code PrintPackage.of(course, plan, pages)} gives
 * them as a tree of files.
 *
 * <p>The PDF is made of the same pages as every package ({@link no.kurspakker.export.page}); what is only for a screen is
 * taken out of them. The package knows no PDF library: see {@link no.kurspakker.export.print.pdf}. None of its classes is
 * loaded unless printing is asked for.
 */
@NullMarked
package no.kurspakker.export.print;

import org.jspecify.annotations.NullMarked;
