package no.kurspakker.course;

import java.util.List;

/** One page of the course: what a learner has before them at a time. */
public sealed interface Page permits Welcome, Chapter, GroupTask {

    /** {@return the heading of the page} */
    String title();

    /** {@return the footnotes of the page, in order of their numbers} */
    List<Footnote> footnotes();

    SourceSpan source();

    <R> R accept(PageVisitor<R> visitor);
}
