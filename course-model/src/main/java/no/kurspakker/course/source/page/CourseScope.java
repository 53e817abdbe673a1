package no.kurspakker.course.source.page;

import no.kurspakker.course.source.folder.CourseFolder;
import no.kurspakker.course.source.folder.ImageFiles;
import no.kurspakker.course.source.problem.Findings;

/** What all pages of a course share while they are read. */
public final class CourseScope {

    private final CourseFolder folder;
    private final ImageFiles images;
    private final PageIndex pages;
    private final Findings findings;
    private final TextBudget budget;

    public CourseScope(CourseFolder folder, PageIndex pages, Findings findings) {
        this(folder, pages, findings, new TextBudget());
    }

    private CourseScope(
            CourseFolder folder, PageIndex pages, Findings findings, TextBudget budget) {
        this.folder = folder;
        this.images = new ImageFiles(folder, findings);
        this.pages = pages;
        this.findings = findings;
        this.budget = budget;
    }

    /** {@return the same with other pages to link to: those of a translation} */
    public CourseScope with(PageIndex others) {
        return new CourseScope(folder, others, findings, budget);
    }

    CourseFolder folder() {
        return folder;
    }

    ImageFiles images() {
        return images;
    }

    PageIndex pages() {
        return pages;
    }

    public Findings findings() {
        return findings;
    }

    TextBudget budget() {
        return budget;
    }
}
