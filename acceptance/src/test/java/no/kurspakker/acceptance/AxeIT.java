package no.kurspakker.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** axe on every page of the course, as it is met on a wide and a narrow screen, in light and dark. */
@ExtendWith(InChromium.class)
class AxeIT {

    @ParameterizedTest
    @EnumSource
    void noPageHasAViolation(Look look, Browser browser) {
        CoursePackage course = CoursePackage.ofTheCourse("web");
        try (BrowserContext context = look.context(browser);
                LmsServer server = LmsServer.start(course, LmsSettings.of(Platform.STRICT_12))) {
            Reader reader = new Reader(context, server.contentAlone()).opens().hasTheExtras();
            Axe.unfold(reader.page());

            List<String> violations = new ArrayList<>();
            for (String page : course.pages()) {
                reader.goesTo(page);
                violations.addAll(Axe.violations(reader.page(), page));
            }

            assertThat(violations).isEmpty();
            assertThat(reader.faults()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void completionAndItsNoticeHaveNoViolation(Look look, Browser browser) {
        CoursePackage course = CoursePackage.ofTheCourse("web");
        try (BrowserContext context = look.context(browser);
                LmsServer server = LmsServer.start(course, LmsSettings.of(Platform.STRICT_12))) {
            String chapter = course.chapters().get(0).id();
            Reader reader = new Reader(context, server.contentAlone()).opensAt(chapter);
            reader.current().locator("[data-mark]").click();
            assertThat(reader.page().locator("#notice")).not().isEmpty();

            assertThat(Axe.violations(reader.page(), chapter)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void warningAndOpenContentsHaveNoViolation(Look look, Browser browser) {
        CoursePackage course = CoursePackage.ofTheCourse("scorm12");
        try (BrowserContext context = look.context(browser);
                LmsServer server = LmsServer.start(course, LmsSettings.of(Platform.STRICT_12))) {
            Reader reader = new Reader(context, server.contentAlone()).opens();
            assertThat(reader.page().locator("#alert")).hasText(course.words("no-lms"));
            if (reader.page().locator("#contents-toggle").isVisible()) {
                reader.page().locator("#contents-toggle").click();
            }
            assertThat(reader.page().locator("#contents")).isVisible();

            assertThat(Axe.violations(reader.page(), "warning")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void groupModeHasNoViolationInAnyState(Look look, Browser browser) {
        CoursePackage course = CoursePackage.ofTheCourse("web");
        try (BrowserContext context = look.context(browser);
                LmsServer server = LmsServer.start(course, LmsSettings.of(Platform.STRICT_12))) {
            String task = course.groupTasks().get(0).id();
            Reader reader = new Reader(context, server.contentAlone()).opensAt(task);
            GroupDesk desk = new GroupDesk(reader.current());
            List<String> violations = new ArrayList<>();

            reader.current().locator(".group-view button.main").click();
            assertThat(desk.municipality()).isFocused();
            Axe.unfold(reader.page());
            violations.addAll(Axe.violations(reader.page(), "start with faults"));
            desk.begins(3).writes(1, "Laget");
            reader.current().getByText(course.words("group.all")).click();
            reader.current().locator(".group-view .row button").last().click();
            assertThat(reader.current().locator(".ask")).isVisible();
            Axe.unfold(reader.page());
            violations.addAll(Axe.violations(reader.page(), "work"));
            reader.current().locator(".ask button").last().click();
            desk.reviews();
            assertThat(desk.handIn()).isVisible();
            violations.addAll(Axe.violations(reader.page(), "review"));
            String file = desk.takesAlong("group.json", course, reader.page());
            desk.handsIn();
            assertThat(desk.handIn().locator(".done")).isVisible();
            Axe.unfold(reader.page());
            desk.chooses("merge", file, file.replace("\"number\": 3", "\"number\": 9"), "{");
            assertThat(reader.current().locator(".more .sheet")).isVisible();
            violations.addAll(Axe.violations(reader.page(), "handed in, and minutes"));
            reader.goesTo(course.groupTasks().get(1).id());
            reader.current().locator(".attended button").click();
            violations.addAll(Axe.violations(reader.page(), "was with a group"));

            assertThat(violations).isEmpty();
        }
    }

    /** So that an empty list of violations means something. */
    @Test
    void axeFindsWhatIsWrong(Browser browser) {
        CoursePackage course = CoursePackage.ofTheCourse("web");
        try (BrowserContext context = Look.DESKTOP_LIGHT.context(browser);
                LmsServer server = LmsServer.start(course, LmsSettings.of(Platform.STRICT_12))) {
            Reader reader = new Reader(context, server.contentAlone()).opens();
            reader.page().evaluate("""
                            () => {
                              const main = document.querySelector('main article.current');
                              main.insertAdjacentHTML('beforeend', `<img src="data:,">
                                <p><button style="width:9px;height:9px;padding:0">a</button><button
                                  style="width:9px;height:9px;padding:0">b</button></p>
                                <style>@media (orientation: portrait) {
                                  body { transform: rotate(90deg) } }</style>`);
                            }
                            """);

            assertThat(Axe.violations(reader.page(), "spoilt"))
                    .anyMatch(line -> line.contains(": image-alt: "))
                    .anyMatch(line -> line.contains(": target-size: "))
                    .anyMatch(line -> line.contains(": css-orientation-lock: "));
        }
    }
}
