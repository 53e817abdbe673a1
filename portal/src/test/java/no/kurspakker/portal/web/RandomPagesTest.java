package no.kurspakker.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.kurspakker.export.format.PackageFormat;
import no.kurspakker.portal.Postgresql;
import no.kurspakker.portal.load.Keys;
import no.kurspakker.portal.load.RawClient;
import no.kurspakker.portal.store.DatabaseLocation;
import no.kurspakker.portal.store.SqliteFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Requests to pages, launches, contents and the LRS, over real connections, good ones and ones that are damaged by chance: none is a fault of
 * the portal, and none shows how it is made. The profile {@code soak} makes 100,000; {@code -Dkurspakker.load.seed=N} makes others.
 */
class RandomPagesTest {

    private static final int REQUESTS = Integer.getInteger("kurspakker.load.requests", 1_200);
    private static final long SEED = Long.getLong("kurspakker.load.seed", 20_261_127);
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\n\\s*at [a-zA-Z]+\\.|Exception|java\\.|\\.java\\b|[Jj]etty|[Jj]avalin|"
                    + "no\\.kurspakker|sqlite|postgres|SELECT |/tmp/|jdbc");
    private static final int MOST_FAULTS = 20;
    private static final Pattern PACKAGE = Pattern.compile("href=\"/packages/([0-9a-f]{32})\"");

    @TempDir
    private static Path folder;

    private static List<byte[]> packages;

    @BeforeAll
    static void build() throws Exception {
        packages = List.of(
                RunningPortal.valves(folder.resolve("scorm"), PackageFormat.SCORM12),
                RunningPortal.valves(folder.resolve("cmi5"), PackageFormat.CMI5));
    }

    @Test
    void noRequestIsAFaultOfThePortalOnSqlite() throws Exception {
        run(new SqliteFolder(folder.resolve("data")));
    }

    @Test
    void noRequestIsAFaultOfThePortalOnPostgresql() throws Exception {
        run(Postgresql.fresh());
    }

    private void run(DatabaseLocation location) throws Exception {
        Map<Integer, Integer> statuses = new HashMap<>();
        String key = Keys.make(location);
        List<String> faults = new ArrayList<>();
        int cutOff = 0;
        try (RunningPortal portal = RunningPortal.on(location);
                RawClient client = new RawClient(portal.port(), key)) {
            RandomPages pages = RandomPages.of(portal, key, packages, new Random(SEED));
            Browser admin = pages.admin();
            for (int i = 0; i < REQUESTS / 2 && faults.size() < MOST_FAULTS; i++) {
                Sent sent = pages.next();
                String what = "request " + i + ": " + sent;
                boolean isLast = false;
                try {
                    RawClient.Answer answer = client.exchange(sent.head(), sent.body());
                    if (isFault(answer)) {
                        faults.add(what + "\n" + answer);
                    }
                    statuses.merge(answer.status(), 1, Integer::sum);
                    tidy(admin, pages, answer);
                    isLast = answer.status() == 400;
                } catch (IOException closed) {
                    assertThat(sent.isBroken()).as(what).isTrue();
                    cutOff++;
                }
                // After what it could not read, the server closes.
                if (isLast || sent.isBroken()) {
                    client.hangUp();
                }
            }
            assertThat(admin.get("/people").statusCode()).isEqualTo(200);
        }
        assertThat(faults).isEmpty();
        // Some get through, or nothing behind the first gate would have been tried.
        assertThat(statuses.keySet())
                .contains(200, 204, 206, 302, 400, 401, 403, 404, 415, 416, 422);
        assertThat(cutOff).isLessThan(REQUESTS / 20);
    }

    private static boolean isFault(RawClient.Answer answer) {
        String all = answer.head() + answer.body();
        return answer.status() >= 500
                || (answer.status() >= 400 && FORBIDDEN.matcher(all).find());
    }

    /** Damaged packages may be whole enough to be taken; the shelf stays as it was. */
    private static void tidy(Browser admin, RandomPages pages, RawClient.Answer answer)
            throws Exception {
        Matcher found = PACKAGE.matcher(answer.body());
        while (found.find()) {
            if (!List.of(pages.scorm(), pages.cmi5()).contains(found.group(1))) {
                admin.get("/people");
                admin.submit("/packages/" + found.group(1) + "/remove", Map.of());
            }
        }
    }
}
