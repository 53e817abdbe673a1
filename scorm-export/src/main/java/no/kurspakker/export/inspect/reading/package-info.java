/**
 * Reading what others made: files of a package, and XML with places.
 *
 * <p>{@code XmlReading.read("imsmanifest.xml", bytes, findings)} gives a document or findings. Sizes, depth and the number
 * of elements are bounded; nothing is resolved or fetched.
 */
@NullMarked
package no.kurspakker.export.inspect.reading;

import org.jspecify.annotations.NullMarked;
