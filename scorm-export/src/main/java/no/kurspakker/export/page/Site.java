package no.kurspakker.export.page;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.kurspakker.course.Chapter;
import no.kurspakker.course.Course;
import no.kurspakker.course.GroupTask;
import no.kurspakker.course.Welcome;
import no.kurspakker.tracking.TrackedUnit;
import no.kurspakker.tracking.TrackingPlan;
import no.kurspakker.tracking.UnitKind;

/**
 * Every page of a course in reading order: welcome, chapters, group tasks, glossary.
 *
 * @param pages at least one
 */
record Site(Course course, TrackingPlan plan, InterfaceText words, List<SitePage> pages) {

    /** The id of the welcome page, which links in the course use too. */
    static final String WELCOME = "welcome";

    private static final String GLOSSARY = "glossary";

    Site {
        pages = List.copyOf(pages);
    }

    /** {@return the pages of {@code course}, whose units {@code plan} lists in the same order} */
    static Site of(Course course, TrackingPlan plan) {
        InterfaceText words = InterfaceText.in(course.language());
        List<SitePage> pages = new ArrayList<>();
        course.welcome().ifPresent(welcome -> pages.add(welcome(welcome)));
        Iterator<TrackedUnit> units = plan.units().iterator();
        int number = 0;
        for (Chapter chapter : course.chapters()) {
            number++;
            SiteUnit unit = new SiteUnit(units.next(), number, chapter.minutes());
            pages.add(SitePage.tracked(chapter, unit));
        }
        number = 0;
        for (GroupTask task : course.groupTasks()) {
            number++;
            pages.add(SitePage.tracked(task, new SiteUnit(units.next(), number, task.minutes())));
        }
        if (!course.glossary().isEmpty()) {
            pages.add(glossary(words, pages));
        }
        return new Site(course, plan, words, pages);
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

    private static SitePage welcome(Welcome welcome) {
        return SitePage.untracked(WELCOME, welcome.title(), Optional.of(welcome));
    }

    private static SitePage glossary(InterfaceText words, List<SitePage> others) {
        Set<String> taken = others.stream().map(SitePage::id).collect(Collectors.toSet());
        String id = GLOSSARY;
        for (int n = 2; taken.contains(id); n++) {
            id = GLOSSARY + "-" + n;
        }
        return SitePage.untracked(id, words.text("glossary"), Optional.empty());
    }
}
