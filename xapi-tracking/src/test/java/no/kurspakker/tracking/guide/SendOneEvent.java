package no.kurspakker.tracking.guide;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import no.kurspakker.course.Course;
import no.kurspakker.course.UnitId;
import no.kurspakker.tracking.TrackingPlan;
import no.kurspakker.tracking.client.Credentials;
import no.kurspakker.tracking.client.LrsClient;
import no.kurspakker.tracking.client.LrsEndpoint;
import no.kurspakker.tracking.client.LrsSettings;
import no.kurspakker.tracking.client.Outbox;
import no.kurspakker.tracking.client.OutboxLimits;
import no.kurspakker.tracking.client.OutboxSender;
import no.kurspakker.tracking.client.Waiting;
import no.kurspakker.tracking.event.LearningSession;
import no.kurspakker.tracking.event.Moments;
import no.kurspakker.tracking.event.StatementFactory;
import no.kurspakker.tracking.statement.Account;
import no.kurspakker.tracking.statement.Agent;

/** Tells an LRS that a learner has finished a chapter. */
public final class SendOneEvent {

    private final LrsEndpoint endpoint;
    private final Credentials credentials;

    public SendOneEvent(LrsEndpoint endpoint, Credentials credentials) {
        this.endpoint = endpoint;
        this.credentials = credentials;
    }

    public void send(Course course, UnitId chapter, Path folder) throws IOException {
        Agent learner = Agent.of(new Account(course.id(), UUID.randomUUID().toString()));
        LearningSession session =
                new LearningSession(learner, UUID.randomUUID(), "My portal 1.0", Optional.empty());
        StatementFactory events =
                new StatementFactory(TrackingPlan.of(course), session, Moments.real());
        LrsClient lrs = LrsClient.over(LrsSettings.of(endpoint, credentials), Waiting.real());
        try (Outbox outbox = Outbox.open(folder.resolve("outbox"), OutboxLimits.USUAL)) {
            outbox.add(events.chapterCompleted(chapter, Duration.ofMinutes(12)));
            new OutboxSender(outbox, lrs).flush();
        }
    }
}
