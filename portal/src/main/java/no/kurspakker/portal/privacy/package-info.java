/**
 * Forgetting: one person when somebody asks for it, everybody by age, and the log of who read or deleted what.
 *
 * <p>{@code new Forgetting(database, secret, random).forget(person, by)} takes one person out, {@code anonymise} keeps the counts; {@link
 * no.kurspakker.portal.privacy.Retention} takes out what is older than its rules say. It decides no deadline: those are settings.
 */
@NullMarked
package no.kurspakker.portal.privacy;

import org.jspecify.annotations.NullMarked;
