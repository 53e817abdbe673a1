/**
 * What happens in a course, as statements.
 *
 * <p>{@code StatementTemplates.of(plan)} says what is fixed of each statement; {@code new StatementFactory(plan, session, moments)} makes them:
 * {@code factory.chapterCompleted(new UnitId("medvirkning"), Duration.ofMinutes(12))}. Events that happen once per registration have ids that
 * follow from registration, activity and verb, so that the same event sent by two ways is one statement. Nothing is sent from here.
 */
@NullMarked
package no.kurspakker.tracking.event;

import org.jspecify.annotations.NullMarked;
