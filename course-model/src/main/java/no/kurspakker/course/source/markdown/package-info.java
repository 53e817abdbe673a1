/**
 * CommonMark with what a course adds to it: {@code :::kind} blocks and {@code [text]{lang=en}}. {@code
 * MarkdownParser.parse(text)} gives commonmark's own tree; the package does not judge it. Internal to the reader.
 */
@NullMarked
package no.kurspakker.course.source.markdown;

import org.jspecify.annotations.NullMarked;
