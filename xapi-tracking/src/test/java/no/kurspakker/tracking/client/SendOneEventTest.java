package no.kurspakker.tracking.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import no.kurspakker.course.UnitId;
import no.kurspakker.tracking.Courses;
import no.kurspakker.tracking.guide.SendOneEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SendOneEventTest {

    @Test
    void exampleOfTheGuideSendsItsEvent(@TempDir Path folder) throws IOException {
        try (LrsStandIn lrs = new LrsStandIn()) {
            Credentials credentials = Credentials.basic(LrsStandIn.KEY, LrsStandIn.SECRET);

            new SendOneEvent(lrs.endpoint(), credentials)
                    .send(Courses.small(), new UnitId("medvirkning"), folder);

            assertThat(lrs.stored).hasSize(1);
        }
    }
}
