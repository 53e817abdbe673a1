/**
 * What platforms list of a course: ids, titles, descriptions, and the address of each unit.
 *
 * <p>{@code CourseListing.of(course, plan)} is what the descriptors of cmi5 and xAPI packages are written from. The package
 * writes nothing itself and coins no ids beyond those of the tracking plan and its folders.
 */
@NullMarked
package no.kurspakker.export.listing;

import org.jspecify.annotations.NullMarked;
