package no.kurspakker.course.source.page;

/** What a page is to the course. */
public enum PageKind {
    WELCOME,
    CHAPTER,
    GROUP_TASK
}
