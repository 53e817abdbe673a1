/**
 * The HTML of a course: complete pages that read without a script, and the figures they show.
 *
 * <p>{@code PageRenderer.render(course, plan)} checks the course's own SVG and gives a
 * {@link no.kurspakker.export.page.PageSet}; {@code pages.standard()} is then the part of a package that the learner
 * reads. The package knows no platform and no manifest: pages are the same in every format, and the scripts and style
 * sheets they name come from elsewhere. It uses jte for the documents, JDOM2 for SVG and Jackson for the data that the
 * player reads.
 */
@NullMarked
package no.kurspakker.export.page;

import org.jspecify.annotations.NullMarked;
