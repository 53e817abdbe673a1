package no.kurspakker.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The package that opens from disk, without a platform. */
@ExtendWith(InChromium.class)
class WebPackageIT {

    private static final String BEACONS = """
        window.beacons = [];
        navigator.sendBeacon = url => !window.beacons.push(String(url));
        """;

    private final CoursePackage course = CoursePackage.ofTheCourse("web");

    @Test
    void courseFromDiskIsCompletedAndResumed(Browser browser) {
        try (BrowserContext context = Look.withoutMotion(browser)) {
            Reader reader = fromDisk(context).opens();
            for (Unit chapter : course.chapters()) {
                reader.goesTo(chapter.id());
                reader.current().locator("[data-mark]").click();
                assertThat(reader.state(chapter.id())).hasAttribute("data-state", "completed");
            }
            assertThat(reader.page().locator("#notice")).containsText(course.words("course.here"));
            reader.page().close();

            Reader again = fromDisk(context).opens();

            Unit last = course.chapters().get(course.chapters().size() - 1);
            again.seesPage(last.id());
            for (Unit chapter : course.chapters()) {
                assertThat(again.state(chapter.id())).hasAttribute("data-state", "completed");
            }
            assertThat(reader.faults()).isEmpty();
            assertThat(again.faults()).isEmpty();
        }
    }

    @Test
    void nothingLeavesTheDeviceWhateverIsDone(Browser browser) {
        List<String> requests = new CopyOnWriteArrayList<>();
        try (BrowserContext context = Look.withoutMotion(browser)) {
            context.onRequest(request -> requests.add(request.method() + " " + request.url()));
            context.onPage(
                    page -> page.onWebSocket(socket -> requests.add("socket " + socket.url())));
            context.addInitScript(BEACONS);
            Reader reader = fromDisk(context).opens().hasTheExtras();
            for (Unit chapter : course.chapters()) {
                reader.goesTo(chapter.id()).marksAsRead(chapter.id());
            }
            new GroupDesk(reader.goesTo(course.groupTasks().get(0).id()).current())
                    .begins(2)
                    .writes(1, "noe vi mente")
                    .reviews()
                    .handsIn();
            assertThat(reader.state(course.groupTasks().get(0).id()))
                    .hasAttribute("data-state", "completed");
            Object beacons = reader.page().evaluate("() => window.beacons");
            reader.page().navigate("about:blank");

            String folder =
                    course.folder().toUri().toString().replaceFirst("^file:/+", "GET file:///");
            assertThat(requests)
                    .isNotEmpty()
                    .allMatch(request -> request.startsWith(folder)
                            || request.startsWith("GET data:")
                            || request.equals("GET about:blank"));
            assertThat(beacons).isEqualTo(List.of());
        }
    }

    @Test
    void blockedStorageLeavesTheCourseReadableAndSaysSo(Browser browser) {
        try (BrowserContext context = Look.withoutMotion(browser)) {
            context.addInitScript(TroubleIT.BLOCKED_STORAGE);
            Reader reader = fromDisk(context).opens();

            assertThat(reader.page().locator("#alert")).hasText(course.words("no-storage"));
            for (String page : course.pages()) {
                reader.goesTo(page);
                assertThat(reader.current().locator("p, dt").first()).isVisible();
            }
        }
    }

    @Test
    void addressOfAPlaceInTheCourseLeadsThere(Browser browser) {
        try (BrowserContext context = Look.withoutMotion(browser)) {
            String chapter = course.chapters().get(1).id();
            Reader reader = fromDisk(context).opensAt(chapter);
            String anchor = reader.current().locator("h2[id]").last().getAttribute("id");

            fromDisk(context).opensAt(chapter);
            reader.page().evaluate("id => { location.hash = id }", anchor);

            assertThat(reader.page().locator("[id='" + anchor + "']")).isInViewport();
        }
    }

    private Reader fromDisk(BrowserContext context) {
        return new Reader(context, course.folder().resolve("index.html").toUri().toString());
    }
}
