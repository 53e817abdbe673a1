package no.kurspakker.portal.lrs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import no.kurspakker.portal.store.SqliteFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailureTest {

    @TempDir
    private Path data;

    @Test
    void wrongQueryIsAFaultOfThePortal() throws Exception {
        try (LrsBench bench = new LrsBench(new SqliteFolder(data))) {
            bench.database.write(handle -> handle.execute("ALTER TABLE document RENAME TO gone"));

            LrsResponse answer =
                    bench.send("GET /activities/profile?activityId=urn:x:a&profileId=p", "");

            assertThat(answer.status()).isEqualTo(500);
            assertThat(LrsBench.text(answer)).doesNotContain("document");
        }
    }

    @Test
    void fullDatabaseAsksToTryAgain() throws Exception {
        try (LrsBench bench = new LrsBench(new SqliteFolder(data))) {
            bench.database.write(handle -> handle.createQuery("PRAGMA max_page_count = 1")
                    .mapTo(Long.class)
                    .one());
            String large = LrsBench.statement(
                            UUID.randomUUID(), "full@example.org", "did", "urn:x:full")
                    .replace(
                            "\"object\"",
                            "\"context\":{\"platform\":\"" + "x".repeat(500_000)
                                    + "\"},\"object\"");

            LrsResponse answer = bench.send("POST /statements", large);

            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.headers()).containsKey("Retry-After");
        }
    }
}
