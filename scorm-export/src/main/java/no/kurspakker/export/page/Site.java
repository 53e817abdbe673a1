package no.kurspakker.export.page;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.kurspakker.course.Chapter;
import no.kurspakker.course.Course;
import no.kurspakker.course.GroupTask;
import no.kurspakker.course.LanguageTag;
import no.kurspakker.course.Translation;
import no.kurspakker.course.Welcome;
import no.kurspakker.tracking.TrackedUnit;
import no.kurspakker.tracking.TrackingPlan;
import no.kurspakker.tracking.UnitKind;

/**
 * Every page of a course in one language, in reading order: welcome, chapters, group tasks, glossary.
 *
 * @param course in that language
 * @param main the course in its main language, which may be the same
 * @param words of the interface in that language
 * @param pages at least one
 */
record Site(
        Course course, Course main, TrackingPlan plan, InterfaceText words, List<SitePage> pages) {

    /** The id of the welcome page, which links in the course use too. */
    static final String WELCOME = "welcome";

    private static final String GLOSSARY = "glossary";

    Site {
        pages = List.copyOf(pages);
    }

    /** {@return {@code course} in every language, the main one first; {@code plan} lists its units in the same order} */
    static List<Site> of(Course course, TrackingPlan plan) {
        Site main = of(new Translation(course, Set.of()), course, plan);
        return Stream.concat(
                        Stream.of(main),
                        course.translations().stream()
                                .map(translation -> of(translation, course, plan)))
                .toList();
    }

    private static Site of(Translation translation, Course main, TrackingPlan plan) {
        Course course = translation.course();
        InterfaceText words = InterfaceText.in(course.language());
        List<SitePage> pages = new ArrayList<>();
        course.welcome().ifPresent(welcome -> {
            LanguageTag language = language(translation, WELCOME, main);
            pages.add(welcome(welcome, language));
        });
        Iterator<TrackedUnit> units = plan.units().iterator();
        int number = 0;
        for (Chapter chapter : course.chapters()) {
            number++;
            LanguageTag language = language(translation, chapter.id().value(), main);
            SiteUnit unit = new SiteUnit(units.next(), number, chapter.minutes());
            pages.add(SitePage.tracked(chapter, unit, language));
        }
        number = 0;
        for (GroupTask task : course.groupTasks()) {
            number++;
            LanguageTag language = language(translation, task.id().value(), main);
            SiteUnit unit = new SiteUnit(units.next(), number, task.minutes());
            pages.add(SitePage.tracked(task, unit, language));
        }
        if (!course.glossary().isEmpty()) {
            pages.add(glossary(words, pages, course.language()));
        }
        return new Site(course, main, plan, words, pages);
    }

    private static LanguageTag language(Translation translation, String page, Course main) {
        return translation.has(page) ? translation.language() : main.language();
    }

    SiteLanguage language() {
        return SiteLanguage.of(main, course.language());
    }

    /** {@return every language of the course, the main one first} */
    List<SiteLanguage> languages() {
        return main.languages().stream().map(tag -> SiteLanguage.of(main, tag)).toList();
    }

    /** {@return whether {@code page} is in the main language because it is not translated} */
    boolean isUntranslated(SitePage page) {
        return !page.language().equals(course.language());
    }

    /** {@return the words of the interface in the language of {@code page}, so that one page has one language} */
    InterfaceText words(SitePage page) {
        return isUntranslated(page) ? InterfaceText.in(main.language()) : words;
    }

    /** {@return the course in the language of {@code page}} */
    Course course(SitePage page) {
        return isUntranslated(page) ? main : course;
    }

    SitePage page(String id) {
        return pages.stream().filter(page -> page.id().equals(id)).findFirst().orElseThrow();
    }

    /** {@return how many units of {@code kind} there are} */
    int count(UnitKind kind) {
        return kind == UnitKind.CHAPTER
                ? course.chapters().size()
                : course.groupTasks().size();
    }

    /** {@return the page of the glossary, if the course has one} */
    Optional<SitePage> glossary() {
        return pages.stream().filter(page -> page.text().isEmpty()).findFirst();
    }

    private static SitePage welcome(Welcome welcome, LanguageTag language) {
        return SitePage.untracked(WELCOME, welcome.title(), Optional.of(welcome), language);
    }

    private static SitePage glossary(
            InterfaceText words, List<SitePage> others, LanguageTag language) {
        Set<String> taken = others.stream().map(SitePage::id).collect(Collectors.toSet());
        String id = GLOSSARY;
        for (int n = 2; taken.contains(id); n++) {
            id = GLOSSARY + "-" + n;
        }
        return SitePage.untracked(id, words.text("glossary"), Optional.empty(), language);
    }
}
