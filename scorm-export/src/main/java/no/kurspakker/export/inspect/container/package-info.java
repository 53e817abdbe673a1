/**
 * The zip file around a package: its headers, its names, and reading each entry once within bounds.
 *
 * <p>{@code Intake.read(zip, reader, findings)} hands on text and counts the rest. Nothing is written to disk.
 */
@NullMarked
package no.kurspakker.export.inspect.container;

import org.jspecify.annotations.NullMarked;
