package no.kurspakker.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A course in several languages, and learners who change between them. */
@ExtendWith(InChromium.class)
class LanguagesIT {

    @TempDir
    private static Path folder = Path.of("");

    private static Path packages = Path.of("");

    @BeforeAll
    static void build() {
        packages = TranslatedCourse.build(folder.resolve("packages"));
    }

    @ParameterizedTest
    @EnumSource(names = {"STRICT_12", "STRICT_2004"})
    void whatWasDoneInOneLanguageIsDoneInTheOther(Platform platform, Browser browser) {
        try (Play play = on(platform, browser)) {
            Learner learner = play.learner().opens().goesTo("kran");
            Locator check = learner.current().locator(".check").first();
            check.getByLabel("Mot klokka").check();
            check.locator("button[type=submit]").click();
            learner.marksAsRead();
            play.awaitCompleted(play.chapter(1));

            Keyboard.of(learner).tabsTo("body").tabsTo("[hreflang=nn]").presses("Enter");

            assertThat(learner.content().locator("html")).hasAttribute("lang", "nn");
            assertThat(learner.content().locator("[hreflang=nn]")).isFocused();
            learner.notice().hasText("Valt språk: Nynorsk");
            learner.seesPage("kran").seesCompleted("kran");
            assertThat(learner.current().locator("h2").first()).hasText("Steng vatnet");
            assertThat(check.getByLabel("Mot klokka")).isChecked();
            check.getByLabel("Med klokka").check();
            check.locator("button[type=submit]").click();
            assertThat(check.locator(".verdict")).isVisible();
            learner.leaves();

            learner.opens().seesPage("kran").seesCompleted("kran");
            assertThat(learner.content().locator("html")).hasAttribute("lang", "nn");
            assertThat(check.getByLabel("Med klokka")).isChecked();
            learner.leaves();
            play.assertNothingRefused();
            assertThat(play.lms().calls().all())
                    .filteredOn(call -> call.function().endsWith("SetValue")
                            && call.arguments().get(0).matches(".*response"))
                    .extracting(Call::value)
                    .containsExactly("mot_klokka", "med_klokka");
        }
    }

    @Test
    void draftOfAGroupFollowsAndSoDoSearchAndTerms(Browser browser) {
        try (BrowserContext context = Look.withoutMotion(browser)) {
            Reader reader = fromDisk(context).opensAt("lekkasje");
            GroupDesk desk = new GroupDesk(reader.current());
            desk.begins(3).writes(1, "Rørleggeren");

            choose(reader, "nn");
            reader.current().locator(".group-view button.main").click();

            assertThat(reader.current().locator(".step h3").first()).containsText("Kven ringjer");
            assertThat(desk.answer(1)).hasValue("Rørleggeren");
            desk.reviews();
            assertThat(reader.current().locator(".group-view .sheet"))
                    .containsText("1. Kven ringjer de til?");
            assertThat(desk.takesAlong(
                            "group.json", CoursePackage.inFolder(packages, "web"), reader.page()))
                    .contains("\"language\": \"nn\"", "Ein lekkasje", "Rørleggeren");
            reader.page().locator("#search-words").fill("reinsar");
            reader.page().locator(".search button").click();
            reader.page().locator(".hits a").first().click();
            reader.seesPage("sluk").goesTo("kran");
            reader.current().locator("a.term").first().click();
            assertThat(reader.current().locator(".in-place")).containsText("stengjer vatnet");
            assertThat(reader.faults()).isEmpty();
        }
    }

    @Test
    void whatCannotBeStoredLivesThroughAChangeOfLanguage(Browser browser) {
        try (BrowserContext context = Look.withoutMotion(browser)) {
            context.addInitScript(TroubleIT.BLOCKED_STORAGE);
            Reader reader = fromDisk(context).opensAt("lekkasje");
            GroupDesk desk = new GroupDesk(reader.current());
            desk.begins(3).writes(1, "Rørleggeren");

            choose(reader, "en");
            reader.current().locator(".group-view button.main").click();

            assertThat(desk.answer(1)).hasValue("Rørleggeren");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DESKTOP_LIGHT", "NARROW_DARK"})
    void untranslatedPageSaysSoAndIsInItsOwnLanguage(Look look, Browser browser) {
        try (BrowserContext context = look.context(browser)) {
            Reader reader = fromDisk(context).opensAt("kran");
            choose(reader, "en");
            List<String> violations = new ArrayList<>(Axe.violations(reader.page(), "kran"));
            reader.goesTo("sluk");

            assertThat(reader.page().locator("html")).hasAttribute("lang", "en");
            assertThat(reader.current()).hasAttribute("lang", "nb");
            assertThat(reader.current().locator(".untranslated")).hasAttribute("lang", "en");
            assertThat(reader.current().locator(".check button[type=submit]"))
                    .hasText(CoursePackage.inFolder(packages, "web").words("check.submit"));
            assertThat(reader.page().locator("#contents [data-unit=sluk] .title"))
                    .hasAttribute("lang", "nb");
            assertThat(reader.page()).hasTitle("Sluket – Water in the house");
            Axe.unfold(reader.page());
            violations.addAll(Axe.violations(reader.page(), "sluk"));
            assertThat(violations).isEmpty();
        }
    }

    @Test
    void addressLeadsToTheSamePlaceInEveryLanguage(Browser browser) {
        try (BrowserContext context = Look.withoutMotion(browser)) {
            Reader reader = fromDisk(context).opensAt("welcome");
            choose(reader, "nn");
            reader.current().locator("p a").first().click();
            reader.seesPage("kran");
            assertThat(reader.page().locator("[id='kran/steng']")).isInViewport();
            assertThat(reader.page()).hasURL(Pattern.compile(".*#kran/steng$"));

            choose(reader, "nb");
            assertThat(reader.current().locator("h2").first()).hasText("Steng vannet");
            reader.page().goBack();
            reader.seesPage("welcome");
            assertThat(reader.current().locator("h1")).hasText("Velkommen");
            assertThat(fromDisk(context).opensAt("sluk").page().locator("html"))
                    .hasAttribute("lang", "nb");
        }
    }

    @Test
    void withoutJavaScriptEachLanguageIsADocument(Browser browser) {
        try (BrowserContext context =
                browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(index());
            page.locator("[hreflang=en]").click();

            assertThat(page.locator("html")).hasAttribute("lang", "en");
            page.locator("#contents a[data-unit=kran]").click();
            assertThat(page.locator("#kran h1")).isInViewport();
            // by key, since the page still glides and a click may land beside the link
            page.locator("[hreflang=nb]").press("Enter");
            assertThat(page.locator("html")).hasAttribute("lang", "nb");
        }
    }

    @Test
    void cmi5OpensInTheLanguageThatTheLearnerPrefersUntilSheChooses(Browser browser) {
        CoursePackage course = CoursePackage.inFolder(packages, "cmi5");
        Assignable chapter = Assignable.of(course, "kran");
        try (LaunchedCourse play = new LaunchedCourse(course, browser)) {
            play.launch().prefers("fi,nn-NO,en");
            Reader reader = play.opensAu(chapter, "first", "Normal").seesPage("kran");
            assertThat(reader.page().locator("html")).hasAttribute("lang", "nn");
            assertThat(reader.current().locator("h2").first()).hasText("Steng vatnet");
            assertThat(reader.page().locator("#contents")).isHidden();

            choose(reader, "nb");
            reader.marksAsRead("kran");
            play.log().await("completed", () -> play.log().verbs().contains("completed"));
            reader.page().locator("#exit").click();
            reader.page().waitForURL(play.elsewhere());
            reader = play.opensAu(chapter, "second", "Normal").seesPage("kran");

            assertThat(reader.page().locator("html")).hasAttribute("lang", "nb");
            assertThat(reader.state("kran")).hasAttribute("data-state", "completed");
            assertThat(play.log().problems()).isEmpty();
        }
    }

    @Test
    void withoutNetworkTheLanguageChangesAllTheSame(Browser browser) {
        try (Play play = on(Platform.STRICT_12, browser)) {
            Learner learner = play.learner();
            learner.page()
                    .waitForResponse(
                            response -> response.url().endsWith("en/text.js"), learner::opens);
            learner.settles();
            play.context().setOffline(true);

            for (String language : List.of("en", "nn", "nb")) {
                learner.content().locator("[hreflang=" + language + "]").click();
                assertThat(learner.content().locator("html")).hasAttribute("lang", language);
                assertThat(learner.current().locator("p").first()).isVisible();
            }
        }
    }

    @Test
    void languageThatDoesNotComeIsSaidAndComesLater(Browser browser) {
        try (Play play = on(Platform.STRICT_2004, browser)) {
            play.context().route("**/nn/text.js", route -> route.abort());
            Learner learner = play.learner();
            learner.opens();
            learner.content().locator("[hreflang=nn]").click();

            learner.alert().containsText("Nynorsk");
            assertThat(learner.content().locator("html")).hasAttribute("lang", "nb");
            assertThat(learner.current()).isVisible();
            play.context().unroute("**/nn/text.js");
            learner.retries();

            assertThat(learner.content().locator("html")).hasAttribute("lang", "nn");
            learner.alert().isEmpty();
        }
    }

    @Test
    void pagesThatAreDocumentsOfTheirOwnAreFetchedInTheLanguage(Browser browser) {
        Path large = TranslatedCourse.buildLarge(folder);
        CoursePackage course = CoursePackage.inFolder(large, "scorm12");
        LmsSettings settings = LmsSettings.of(Platform.STRICT_12);
        try (Play play = Play.of(course, settings, Look.withoutMotion(browser))) {
            assertThat(course.files()).contains("nn/chapters/kran.html", "chapters/kran.html");
            Learner learner = play.learner().opens().goesTo("kran");

            learner.content().locator("[hreflang=nn]").click();
            learner.seesPage("kran");
            assertThat(learner.current().locator("h2").first()).hasText("Steng vatnet");
            learner.goesOn().seesPage("sluk");
            assertThat(learner.current().locator("p").nth(1)).containsText("Reins");
            learner.current().locator("p a[href*=kran]").first().click();
            learner.seesPage("kran").leaves();

            learner.opens().seesPage("kran");
            assertThat(learner.current().locator("h2").first()).hasText("Steng vatnet");
            learner.leaves();
            play.assertNothingRefused();
        }
    }

    private static void choose(Reader reader, String language) {
        reader.page().locator(".languages [hreflang=" + language + "]").click();
        assertThat(reader.page().locator("html")).hasAttribute("lang", language);
    }

    private static Play on(Platform platform, Browser browser) {
        CoursePackage course =
                CoursePackage.inFolder(packages, platform.version().format());
        return Play.of(course, LmsSettings.of(platform), Look.withoutMotion(browser));
    }

    private static Reader fromDisk(BrowserContext context) {
        return new Reader(context, index());
    }

    private static String index() {
        return CoursePackage.inFolder(packages, "web")
                .folder()
                .resolve("index.html")
                .toUri()
                .toString();
    }
}
