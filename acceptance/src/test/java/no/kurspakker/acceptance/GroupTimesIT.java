package no.kurspakker.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What time and length do to the work of a group, with a clock that the test owns. */
@ExtendWith(InChromium.class)
class GroupTimesIT {

    private static final Instant BEGIN = Instant.parse("2026-03-02T17:00:00Z");
    private static final int MOST = 2_000;

    private final CoursePackage course = CoursePackage.ofTheCourse("web");
    private final String task = course.groupTasks().get(0).id();

    @Test
    void timerThatRunsOutTellsAndStopsNothing(Browser browser) {
        try (BrowserContext context = Look.withoutMotion(browser)) {
            context.clock().install();
            Reader reader = fromDisk(context);
            GroupDesk desk = new GroupDesk(reader.current()).begins(3);
            Locator time = reader.current().locator("[role=timer]");
            Locator run = reader.current().locator(".timer .row button").first();
            assertThat(time).hasText("20:00");

            run.click();
            context.clock().runFor("10:00");
            assertThat(time).hasText("10:00");
            run.click();
            context.clock().runFor("30:00");
            assertThat(time).hasText("10:00");
            run.click();
            Locator hide = reader.current().locator(".timer [aria-expanded]");
            hide.click();
            assertThat(time).isHidden();
            assertThat(hide).hasAttribute("aria-expanded", "false");
            context.clock().runFor("10:00");
            hide.click();

            assertThat(time).hasText(course.words("group.timer.over"));
            assertThat(reader.current().locator(".told[role=status]"))
                    .containsText(course.words("group.timer.told"));
            assertThat(run).isHidden();
            desk.writes(1, "Etter tida").reviews();
            assertThat(reader.current().locator(".group-view .sheet")).containsText("Etter tida");
        }
    }

    @Test
    void draftIsGoneFromTheDeviceWhenItsDaysAreOver(Browser browser) {
        try (BrowserContext context = Look.withoutMotion(browser)) {
            context.clock().setFixedTime(Date.from(BEGIN));
            Reader reader = fromDisk(context);
            new GroupDesk(reader.current()).begins(3).writes(1, "Laget").reviews();

            context.clock().setFixedTime(Date.from(BEGIN.plus(29, ChronoUnit.DAYS)));
            reader.page().reload();
            assertThat(reader.current().locator(".group-view")).containsText("gruppe 3");
            assertThat(draftsOnDevice(reader)).isEqualTo(1);
            context.clock().setFixedTime(Date.from(BEGIN.plus(30, ChronoUnit.DAYS)));
            reader.page().reload();

            assertThat(new GroupDesk(reader.current()).municipality()).isVisible();
            assertThat(draftsOnDevice(reader)).isZero();
        }
    }

    @Test
    void countOfCharactersSpeaksWhenItGetsTightAndNothingGoesBeyond(Browser browser) {
        try (BrowserContext context = Look.withoutMotion(browser)) {
            Reader reader = fromDisk(context);
            GroupDesk desk = new GroupDesk(reader.current()).begins(3);
            Locator count = reader.current().locator(".step .count").first();
            Locator told = reader.current().locator(".told[role=status]");

            desk.writes(1, "x".repeat(MOST - 201));
            assertThat(count).containsText(Integer.toString(MOST - 201));
            assertThat(told).isEmpty();
            desk.answer(1).press("End");
            reader.page().keyboard().type("y");
            assertThat(told).containsText("200");
            desk.writes(1, "x".repeat(MOST - 1));
            reader.page().keyboard().type("yz");

            assertThat(told).containsText("0");
            assertThat(count).containsText(MOST + "");
            assertThat(desk.answer(1)).hasValue("x".repeat(MOST - 1) + "y");
            assertThat(desk.answer(1))
                    .hasAccessibleDescription(Pattern.compile(".* " + count.textContent() + "$"));
        }
    }

    private static int draftsOnDevice(Reader reader) {
        return (int)
                reader.page()
                        .evaluate(
                                "() => Object.keys(localStorage).filter(k => k.includes(':group:')).length");
    }

    private Reader fromDisk(BrowserContext context) {
        String index = course.folder().resolve("index.html").toUri().toString();
        return new Reader(context, index).opensAt(task).hasTheExtras();
    }
}
