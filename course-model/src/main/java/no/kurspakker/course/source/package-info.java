/**
 * Reads a course from its folder: {@code CourseReader.read(folder)} gives the course, or everything that is wrong with it and
 * where.
 *
 * <p>{@code CourseSchema} holds the JSON Schemas that editors use for the same files. Markdown and YAML stop here: no type
 * of their libraries leaves this package, and the packages below it are internal. It writes nothing.
 */
@NullMarked
package no.kurspakker.course.source;

import org.jspecify.annotations.NullMarked;
