package no.kurspakker.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import no.kurspakker.tracking.value.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Browsers that are killed at any moment, while the LRS fails as it likes. An event has happened when it is written on
 * the device; each of those is in the LRS once in the end. {@code -Psoak} is the long form, {@code -Dseed} repeats a run.
 */
@ExtendWith(InChromium.class)
class KilledBrowserIT {

    /** The ids of the statements that are written on the device. */
    private static final String WRITTEN = """
            () => new Promise((take, fail) => {
              const open = indexedDB.open('kurspakker', 1);
              open.onupgradeneeded = () => open.transaction.abort();
              open.onerror = () => take([]);
              open.onsuccess = () => {
                const all = open.result.transaction('waiting').objectStore('waiting').getAll();
                all.onsuccess = () => { open.result.close(); take(all.result.map(({id}) => id)); };
                all.onerror = () => fail(all.error);
              };
            })
            """;

    private static final String REFUSED = WRITTEN.replace("'waiting'", "'refused'");
    private static final String MARK =
            "() => document.querySelector('.current [data-mark]')?.click()";
    private static final LrsFault[] FAULTS = LrsFault.values();

    @TempDir
    Path data;

    @Test
    void everyEventThatWasWrittenIsThereOnce(Browser browser) {
        long seed = Setting.SEED.number() == 0 ? new Random().nextLong() : Setting.SEED.number();
        System.out.println("KilledBrowserIT: -Dseed=" + seed);
        RandomGenerator chance = new Random(seed);
        Set<String> written = new TreeSet<>();
        try (LaunchedCourse play = new LaunchedCourse("xapi", browser)) {
            for (int kill = 0; kill < Setting.KILLS.number(); kill++) {
                play.lrs().setFaults(faults(chance));
                try (MortalChromium mortal = MortalChromium.start(browser.browserType(), data)) {
                    written.addAll(livesAWhile(play, mortal.context(), chance));
                }
            }

            play.lrs().setFaults(() -> LrsFault.NONE);
            try (MortalChromium last = MortalChromium.start(browser.browserType(), data)) {
                Page beside = beside(play, last.context());
                written.addAll(idsOn(beside, WRITTEN));
                completesTheCourse(new Reader(last.context(), address(play)), play);
                awaitNothingWaits(beside);
                assertThat(idsOn(beside, REFUSED)).as("seed %d", seed).isEmpty();
            }

            assertThat(play.log().problems()).as("seed %d", seed).isEmpty();
            assertThat(written).as("seed %d", seed).isNotEmpty();
            assertThat(ids(play.log())).as("seed %d", seed).containsAll(written);
            assertThat(objectsOf("completed", play.log()))
                    .as("seed %d", seed)
                    .hasSize(play.course().chapters().size() + 1)
                    .doesNotHaveDuplicates();
        }
    }

    private static String address(LaunchedCourse play) {
        return play.address(new ExpectedStatements(play.launch().registration())
                .plan()
                .courseActivityId()
                .value());
    }

    /**
     * Learns until any moment, which may be while the tab is closing.
     *
     * @return the ids of statements that were seen to be written
     */
    private static List<String> livesAWhile(
            LaunchedCourse play, BrowserContext context, RandomGenerator chance) {
        Page beside = beside(play, context);
        List<String> written = new ArrayList<>(idsOn(beside, WRITTEN));
        Page tab = context.newPage();
        tab.navigate(address(play));
        List<Unit> chapters = play.course().chapters();
        learnsAWhile(tab, chapters, chance);
        written.addAll(idsOn(beside, WRITTEN));
        learnsAWhile(tab, chapters, chance);
        if (chance.nextInt(4) == 0) {
            tab.close();
        }
        return written;
    }

    /** Marks what is not marked; what the state holds for done has been told of, or never will be. */
    private static void completesTheCourse(Reader reader, LaunchedCourse play) {
        reader.opens().isLaunched();
        for (Unit chapter : play.course().chapters()) {
            reader.goesTo(chapter.id());
            reader.page().evaluate(MARK);
            PlaywrightAssertions.assertThat(reader.state(chapter.id()))
                    .hasAttribute("data-state", "completed");
        }
    }

    private static Page beside(LaunchedCourse play, BrowserContext context) {
        Page page = context.newPage();
        page.navigate(play.elsewhere());
        return page;
    }

    private static Supplier<LrsFault> faults(RandomGenerator chance) {
        int reliable = chance.nextInt(4);
        long own = chance.nextLong();
        Random dice = new Random(own);
        return () -> {
            synchronized (dice) {
                return dice.nextInt(4) < reliable
                        ? LrsFault.NONE
                        : FAULTS[dice.nextInt(FAULTS.length)];
            }
        };
    }

    /** Goes to pages and marks them, for as long as chance gives; the launch may have failed. */
    private static void learnsAWhile(Page tab, List<Unit> chapters, RandomGenerator chance) {
        for (int step = chance.nextInt(5); step > 0; step--) {
            String id = chapters.get(chance.nextInt(chapters.size())).id();
            tab.evaluate(
                    "id => { location.hash = id; return new Promise(go => setTimeout(go, 20)); }",
                    id);
            if (chance.nextBoolean()) {
                tab.evaluate(MARK);
            }
        }
        tab.waitForTimeout(chance.nextInt(300));
    }

    private static List<String> idsOn(Page beside, String script) {
        List<String> ids = new ArrayList<>();
        ((List<?>) beside.evaluate(script)).forEach(id -> ids.add((String) id));
        return ids;
    }

    private static void awaitNothingWaits(Page beside) {
        for (int tries = 0; !idsOn(beside, WRITTEN).isEmpty(); tries++) {
            assertThat(tries).as("statements that still wait").isLessThan(100);
            beside.waitForTimeout(200);
        }
    }

    private static List<String> ids(StatementLog log) {
        return log.all().stream().map(one -> one.string("id").orElseThrow()).toList();
    }

    private static List<String> objectsOf(String verb, StatementLog log) {
        return log.all().stream()
                .filter(one -> StatementLog.verb(one).equals(verb))
                .map(one -> ((JsonObject) one.get("object").orElseThrow())
                        .string("id")
                        .orElseThrow())
                .toList();
    }
}
