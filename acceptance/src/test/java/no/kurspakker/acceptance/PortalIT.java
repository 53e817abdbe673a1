package no.kurspakker.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.kurspakker.course.Iri;
import no.kurspakker.export.relay.RelayKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The packages of the course, taken through the portal as a newcomer does, door by door. */
@ExtendWith(InChromium.class)
class PortalIT {

    private static final String ADL = "http://adlnet.gov/expapi/verbs/";

    @TempDir
    private Path folder;

    @Test
    void courseIsTakenThroughEachDoorAndTheStatementsAreFound(Browser browser) throws IOException {
        try (PortalHouse house = PortalHouse.in(folder.resolve("data"));
                BrowserContext context = Look.withoutMotion(browser)) {
            PortalVisitor visitor = new PortalVisitor(context, house);
            visitor.opensFirstLink().choosesPassword("kari");

            for (String format : List.of("scorm12", "scorm2004", "cmi5", "xapi", "web")) {
                CoursePackage course = CoursePackage.ofTheCourse(format);
                String id = visitor.uploads(course.zip());
                visitor.enrolsAll(id);
                int before = told(house, course, "completed").size();

                take(visitor, id, course, format);

                int isCompleted = format.equals("web") ? 0 : 1;
                assertThat(told(house, course, "completed"))
                        .as(format)
                        .hasSize(before + isCompleted);
            }

            JsonNode tracking = tracking(CoursePackage.ofTheCourse("web"));
            String courseId = tracking.get("course").get("id").asString();
            assertThat(actors(house.statements(courseId, ADL + "initialized"))).hasSize(1);
            assertThat(house.statements(courseId, ADL + "launched")).hasSize(2);
            assertThat(house.statements(courseId, ADL + "terminated")).hasSize(4);
            assertThat(visitor.elsewhere()).isEmpty();
            assertThat(visitor.faults()).isEmpty();
        }
    }

    private static void take(
            PortalVisitor visitor, String id, CoursePackage course, String format) {
        visitor.plays(id);
        FrameLocator content = visitor.content(format.startsWith("scorm"));
        if (format.equals("web")) {
            assertThat(content.locator("article.page.current")).isVisible();
        } else {
            visitor.reads(content, course.chapters().get(0));
        }
        if (format.equals("cmi5")) {
            // It leads back by itself.
            content.locator("#exit").click();
            visitor.seesResult();
        } else {
            visitor.ends();
        }
    }

    private static List<JsonNode> told(PortalHouse house, CoursePackage course, String verb) {
        for (JsonNode unit : tracking(course).get("units")) {
            if (unit.get("unit").asString().equals(course.chapters().get(0).id())) {
                return house.statements(unit.get("id").asString(), ADL + verb);
            }
        }
        throw new IllegalStateException("no such chapter");
    }

    private static JsonNode tracking(CoursePackage course) {
        return JsonMapper.shared().readTree(course.text("tracking.json"));
    }

    private static Set<String> actors(List<JsonNode> statements) {
        return Set.copyOf(statements.stream()
                .map(one -> one.get("actor").get("account").get("name").asString())
                .distinct()
                .toList());
    }

    @Test
    void wholeScormCourseIsCompletedSeenAgainAndKept(Browser browser) throws IOException {
        CoursePackage course = CoursePackage.ofTheCourse("scorm12");
        try (PortalHouse house = PortalHouse.in(folder.resolve("data"));
                BrowserContext context = Look.withoutMotion(browser)) {
            PortalVisitor visitor = new PortalVisitor(context, house);
            visitor.opensFirstLink().choosesPassword("kari");
            String id = visitor.uploads(relayed(house));
            visitor.enrolsAll(id);
            String courseId = tracking(course).get("course").get("id").asString();

            visitor.plays(id);
            course.chapters().forEach(one -> visitor.reads(visitor.content(true), one));
            visitor.ends();
            assertThat(visitor.page().locator("main .ds-tag")).hasText("Fullført");
            visitor.plays(id);
            String first = course.chapters().get(0).id();
            assertThat(visitor.content(true).locator("[data-state-for='" + first + "']"))
                    .hasAttribute("data-state", "completed");
            visitor.ends();

            // The relay that lies in the package is out of reach: each event is there once, from
            // the portal.
            assertThat(house.statements(courseId, ADL + "completed"))
                    .hasSize(course.chapters().size() + 1)
                    .extracting(one -> one.get("object").get("id").asString())
                    .doesNotHaveDuplicates();
            assertThat(visitor.elsewhere()).isEmpty();
        }
    }

    /** {@return the course for SCORM 1.2, with a relay to an address that nobody answers at} */
    private Path relayed(PortalHouse house) throws IOException {
        String id = tracking(CoursePackage.ofTheCourse("scorm12"))
                .get("course")
                .get("id")
                .asString();
        RelayKey key = new RelayKey(
                new Iri(id),
                URI.create(house.address("/relay/statements")),
                "9mJ2vX7c",
                "pQ4rT8wZ1nB6");
        try (Stream<Path> packages =
                Files.list(RelayPortal.build(folder.resolve("relayed"), key))) {
            return packages.filter(file -> file.toString().endsWith("-scorm12.zip"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DESKTOP_LIGHT", "NARROW_DARK"})
    void noPageHasAViolation(Look look, Browser browser) throws IOException {
        try (PortalHouse house = PortalHouse.in(folder.resolve("data"));
                BrowserContext context = look.context(browser)) {
            PortalVisitor visitor = new PortalVisitor(context, house);
            List<String> found = new ArrayList<>();
            Runnable judge = () -> {
                Axe.unfold(visitor.page());
                found.addAll(Axe.violations(visitor.page(), visitor.page().url()));
            };

            visitor.opensFirstLink();
            judge.run();
            visitor.choosesPassword("kari");
            judge.run();
            visitor.opens("/packages");
            judge.run();
            String id = visitor.uploads(CoursePackage.ofTheCourse("cmi5").zip());
            judge.run();
            visitor.enrolsAll(id);
            judge.run();
            for (String path : List.of("/people", "/", "/courses/" + id, "/nowhere")) {
                visitor.opens(path);
                judge.run();
            }
            visitor.opens("/packages/" + id);
            visitor.page().locator("td a").first().click();
            judge.run();
            visitor.plays(id);
            assertThat(visitor.content(false).locator("article.page.current")).isVisible();
            judge.run();
            visitor.ends();
            judge.run();
            visitor.logsOut();
            judge.run();

            assertThat(found).isEmpty();
        }
    }
}
