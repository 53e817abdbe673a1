/**
 * What is tracked in a course, under which ids, and how an LRS comes to know of it.
 *
 * <p>{@code TrackingPlan.of(course)} is the one source of activity ids, objective ids and state keys; every package format and the player use
 * it. {@code event} makes statements of it, {@code json} writes {@code tracking.json} and the xAPI Profile, {@code check} judges statements, {@code client}
 * sends them. This package sends nothing anywhere. An example from course to LRS:
 *
 * <pre>{@code
 * public final class SendOneEvent {
 *
 *     private final LrsEndpoint endpoint;
 *     private final Credentials credentials;
 *
 *     public SendOneEvent(LrsEndpoint endpoint, Credentials credentials) {
 *         this.endpoint = endpoint;
 *         this.credentials = credentials;
 *     }
 *
 *     public void send(Course course, UnitId chapter, Path folder) throws IOException {
 *         Agent learner = Agent.of(new Account(course.id(), UUID.randomUUID().toString()));
 *         LearningSession session =
 *                 new LearningSession(learner, UUID.randomUUID(), "My portal 1.0", Optional.empty());
 *         StatementFactory events =
 *                 new StatementFactory(TrackingPlan.of(course), session, Moments.real());
 *         LrsClient lrs = LrsClient.over(LrsSettings.of(endpoint, credentials), Waiting.real());
 *         try (Outbox outbox = Outbox.open(folder.resolve("outbox"), OutboxLimits.USUAL)) {
 *             outbox.add(events.chapterCompleted(chapter, Duration.ofMinutes(12)));
 *             new OutboxSender(outbox, lrs).flush();
 *         }
 *     }
 * }
 * }</pre>
 */
@NullMarked
package no.kurspakker.tracking;

import org.jspecify.annotations.NullMarked;
