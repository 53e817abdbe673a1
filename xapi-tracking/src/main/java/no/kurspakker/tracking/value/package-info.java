/**
 * JSON as values, without a library: what statements keep of properties they have no type for.
 *
 * <p>{@code new JsonObject(List.of(new JsonMember("score", JsonNumber.of(1))))} is {@code {"score": 1}}. Numbers keep the digits they were
 * written with, objects the order of their members. Reading and writing text is the work of {@code json}.
 */
@NullMarked
package no.kurspakker.tracking.value;

import org.jspecify.annotations.NullMarked;
