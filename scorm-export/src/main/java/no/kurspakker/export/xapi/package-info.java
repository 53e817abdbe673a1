/**
 * Packages for xAPI launch, as most platforms took it over from Tin Can.
 *
 * <p>{@code XapiPackage.of(course, plan, content)} adds {@code tincan.xml} to the files of a course. Where statements go and as whom
 * is said by the launch alone: nothing of that stands in the package.
 */
@NullMarked
package no.kurspakker.export.xapi;

import org.jspecify.annotations.NullMarked;
