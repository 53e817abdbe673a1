/**
 * The published words Kurspakker uses: verbs, activity types, categories, with their texts in bokmål, nynorsk and English.
 *
 * <p>{@code CourseVerb.COMPLETED.verb()} is the verb of a statement. Nothing here is coined by us: words of our own belong to the profile
 * of a course, in {@code event}. The spellings are compared with {@code docs/vocabulary.md} by a test.
 */
@NullMarked
package no.kurspakker.tracking.vocabulary;

import org.jspecify.annotations.NullMarked;
