/**
 * What is tracked in a course, and under which ids.
 *
 * <p>{@code TrackingPlan.of(course)} is the one source of activity ids, objective ids and state keys; every package
 * format and the player use it. The package sends nothing anywhere.
 */
@NullMarked
package no.kurspakker.tracking;

import org.jspecify.annotations.NullMarked;
