/**
 * The keys of {@code course.yaml} and of the front matter. One record per kind of file, such as {@link
 * no.kurspakker.course.source.header.ChapterHeader}, says which keys there are; reading and the published JSON Schema
 * both follow it. The package does not read the text of pages. Internal to the reader.
 */
@NullMarked
package no.kurspakker.course.source.header;

import org.jspecify.annotations.NullMarked;
