/**
 * Sending statements to an LRS so that none is lost and none arrives twice, and reading them back.
 *
 * <p>{@code LrsClient.over(settings)} talks to an LRS; {@code Outbox.open(file, limits)} keeps what waits on disk; {@code OutboxSender} brings
 * one to the other; {@code ConnectionCheck} names what is wrong with an address or a key. Credentials come from a file or the environment and are
 * never written anywhere. Nothing here starts a thread or reads the clock by itself.
 */
@NullMarked
package no.kurspakker.tracking.client;

import org.jspecify.annotations.NullMarked;
