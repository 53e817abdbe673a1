/**
 * Files of the course folder, opened with care: {@code folder.text("chapters/01-a.md", place)}. Nothing outside the
 * folder is ever read, nothing too large is ever loaded. The package does not know what the files mean. Internal to
 * the reader.
 */
@NullMarked
package no.kurspakker.course.source.folder;

import org.jspecify.annotations.NullMarked;
