package no.kurspakker.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.kurspakker.portal.lrs.Authority;
import no.kurspakker.tracking.TrackedCheck;
import no.kurspakker.tracking.report.source.Pseudonym;
import no.kurspakker.tracking.value.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** SCORM packages in a platform that knows of no statements, beside which a running portal hears what happens. */
@ExtendWith(InChromium.class)
class RelayIT {

    private static final String COURSE = "https://www.innherredregionrad.no/kurs/samskaping";
    private static final String CHECK = "lovpalagt";
    private static final Pattern REGISTRATION = Pattern.compile("k1;([\\w-]{22});.*");
    private static final String ANSWER = """
        html => {
          const form = html.querySelector('.current [data-check="lovpalagt"] form');
          form.querySelector('input').click();
          form.requestSubmit();
        }
        """;

    @TempDir
    Path folder;

    private Play play(RelayPortal portal, Platform platform, Browser browser) {
        return Play.madeFor(
                platform,
                browser,
                origin -> CoursePackage.inFolder(
                        portal.build(portal.key(COURSE, origin)),
                        platform.version().format()));
    }

    @ParameterizedTest
    @EnumSource(names = {"STRICT_12", "SCORM_AGAIN_2004"})
    void wholeCourseReachesThePortalAndThePlatform(Platform platform, Browser browser) {
        try (RelayPortal portal = RelayPortal.in(folder);
                Play play = play(portal, platform, browser)) {
            List<Unit> chapters = play.course().chapters();
            Learner learner = play.learner().opens();
            PlaywrightAssertions.assertThat(learner.content().locator("#search-words"))
                    .hasCount(1);
            portal.awaits("initialized", verbs -> verbs.contains("initialized"));
            assertThat(play.lms().calls().ofVisit(1)).hasSizeLessThanOrEqualTo(7);
            TrackedCheck check = plays(play);
            learner.leaves();

            List<JsonObject> told =
                    portal.awaits("terminated", verbs -> verbs.contains("terminated"));
            ExpectedStatements expected = new ExpectedStatements(registration(play));
            ToldEvents events = new ToldEvents(expected, check);
            for (JsonObject statement : told) {
                expected.matches(
                        statement.without("stored").without("authority").without("version"),
                        events.of(statement),
                        RelayIT::withoutDefinitions);
                assertThat(statement.get("authority").orElseThrow().toString())
                        .contains(Authority.CLAIMS);
                assertThat(account(statement)).isEqualTo(accountOfTheLearner(portal));
            }
            assertThat(RelayPortal.verbs(told))
                    .startsWith("initialized")
                    .endsWith("terminated")
                    .hasSize(chapters.size() * 3 + 1 + 4 + films(play));
            assertThat(told.toString()).doesNotContain("Kari", Attempt.LEARNER_ID, "noe vi mente");
            assertThat(play.status()).isEqualTo("completed");
            assertThat(chapters).extracting(play::objective).containsOnly("completed");
            play.assertNothingRefused();
        }
    }

    @Test
    void whatHappensWhileThePortalIsAwayIsThereOnceAfterwards(Browser browser) {
        try (RelayPortal portal = RelayPortal.in(folder);
                Play play = play(portal, Platform.STRICT_12, browser)) {
            int port = portal.stops();
            play.learner()
                    .opens()
                    .completes(play.course().chapters().subList(0, 2))
                    .leaves();
            assertThat(play.objective(play.chapter(2))).isEqualTo("completed");

            portal.startsAgain(port);
            play.learner().opens();

            List<JsonObject> told = portal.awaits(
                    "both visits",
                    verbs -> verbs.stream().filter("initialized"::equals).count() == 2);
            assertThat(RelayPortal.verbs(told))
                    .containsOnlyOnce("terminated")
                    .contains("completed", "completed", "progressed", "progressed");
            assertThat(told)
                    .filteredOn(one -> StatementLog.verb(one).equals("completed"))
                    .hasSize(2);
        }
    }

    @Test
    void keyOfAnotherOriginIsRefusedAndThePlatformGoesOn(Browser browser) {
        try (RelayPortal portal = RelayPortal.in(folder);
                Play play = Play.madeFor(
                        Platform.STRICT_12,
                        browser,
                        origin -> CoursePackage.inFolder(
                                portal.build(portal.key(COURSE, "https://other.example")),
                                "scorm12"))) {
            play.learner().opens().completes(play.course().chapters()).leaves();

            assertThat(play.status()).isEqualTo("completed");
            assertThat(portal.statements()).isEmpty();
        }
    }

    /** Everything that a course has to tell of. */
    private static TrackedCheck plays(Play play) {
        Learner learner = play.learner();
        TrackedCheck check = new ExpectedStatements(UUID.randomUUID())
                .plan().course().checks().stream()
                        .filter(one -> one.id().value().equals(CHECK))
                        .findFirst()
                        .orElseThrow();
        for (Unit chapter : play.course().chapters()) {
            learner.goesTo(chapter.id());
            Locator film = learner.current().locator(".film a[href]");
            if (film.count() > 0) {
                film.first().click();
            }
            if (chapter.id().equals(check.page().value())) {
                learner.inContent(ANSWER);
            }
            learner.marksAsRead();
        }
        learner.goesTo(play.groupTask(1).id());
        new GroupDesk(learner.current())
                .counts(3)
                .begins(2)
                .writes(1, "noe vi mente")
                .reviews()
                .handsIn();
        learner.seesCompleted(play.groupTask(1).id());
        learner.goesTo(play.groupTask(2).id());
        learner.current().locator(".attended button").click();
        return check;
    }

    private static int films(Play play) {
        String index = play.course().text("index.html");
        return (int) play.course().chapters().stream()
                .map(chapter -> article(index, chapter.id()))
                .filter(article -> article.contains("class=\"film"))
                .count();
    }

    private static String article(String index, String id) {
        Matcher start = Pattern.compile("<article\\b[^>]* id=\"" + id + "\"").matcher(index);
        assertThat(start.find()).isTrue();
        return index.substring(start.end(), index.indexOf("</article>", start.end()));
    }

    private static UUID registration(Play play) {
        Matcher state = REGISTRATION.matcher(play.lms().attempt().value("cmi.suspend_data"));
        assertThat(state.matches()).isTrue();
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(state.group(1)));
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private static String account(JsonObject statement) {
        return ((JsonObject) ((JsonObject) statement.get("actor").orElseThrow())
                        .get("account")
                        .orElseThrow())
                .string("name")
                .orElseThrow();
    }

    /** As a report finds her, from the platform's own export. */
    private static String accountOfTheLearner(RelayPortal portal) {
        byte[] secret = portal.accountSecret().getBytes(StandardCharsets.UTF_8);
        return Pseudonym.relayed(RelayPortal.HOME_PAGE, RelayPortal.SALT, Optional.of(secret))
                .of(Attempt.LEARNER_ID)
                .name();
    }

    /** A claim may not rename what the portal shows. */
    private static ObjectNode withoutDefinitions(ObjectNode plain) {
        ((ObjectNode) plain.get("object")).remove("definition");
        for (JsonNode list : plain.get("context").get("contextActivities")) {
            list.forEach(activity -> ((ObjectNode) activity).remove(Set.of("definition")));
        }
        return plain;
    }
}
