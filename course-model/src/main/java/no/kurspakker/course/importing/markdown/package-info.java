/** Reads documents in Markdown, also as converters leave it. */
@NullMarked
package no.kurspakker.course.importing.markdown;

import org.jspecify.annotations.NullMarked;
