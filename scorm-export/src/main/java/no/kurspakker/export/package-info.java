/**
 * Packages: what every format is made of.
 *
 * <p>A {@link no.kurspakker.export.PackageTree} is a whole package in memory or as references to files; each format is
 * a function that makes one, and package {@code archive} writes it to a zip. Nothing here knows a format.
 */
@NullMarked
package no.kurspakker.export;

import org.jspecify.annotations.NullMarked;
