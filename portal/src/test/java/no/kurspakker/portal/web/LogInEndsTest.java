package no.kurspakker.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import no.kurspakker.portal.MovedClock;
import no.kurspakker.portal.PortalSettings;
import no.kurspakker.portal.store.SqliteFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When somebody who logged in is no longer so. */
class LogInEndsTest {

    @TempDir
    private Path folder;

    private final MovedClock clock = new MovedClock(Instant.parse("2026-11-26T08:00:00Z"));

    private RunningPortal portal() throws Exception {
        return RunningPortal.with(
                PortalSettings.onLoopback(new SqliteFolder(folder), 0, clock, new SecureRandom()));
    }

    @Test
    void afterTwoHoursWithoutARequest() throws Exception {
        try (RunningPortal portal = portal()) {
            Browser admin = portal.administrator();
            clock.move(Duration.ofMinutes(119));
            assertThat(admin.get("/people").statusCode()).isEqualTo(200);
            clock.move(Duration.ofMinutes(121));

            assertThat(admin.get("/people").statusCode()).isEqualTo(403);
            assertThat(admin.submit("/logout", Map.of()).statusCode()).isNotEqualTo(302);
        }
    }

    @Test
    void afterTwelveHoursAlsoWithRequests() throws Exception {
        try (RunningPortal portal = portal()) {
            Browser admin = portal.administrator();
            for (int hour = 1; hour < 12; hour++) {
                clock.move(Duration.ofHours(1));
                assertThat(admin.get("/people").statusCode()).as("hour " + hour).isEqualTo(200);
            }
            clock.move(Duration.ofMinutes(61));

            assertThat(admin.get("/people").statusCode()).isEqualTo(403);
        }
    }
}
