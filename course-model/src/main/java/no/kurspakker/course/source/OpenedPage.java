package no.kurspakker.course.source;

import java.util.Optional;
import no.kurspakker.course.Chapter;
import no.kurspakker.course.GroupTask;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.UnitId;
import no.kurspakker.course.Welcome;
import no.kurspakker.course.source.header.PageHeader;
import no.kurspakker.course.source.page.PageContent;
import no.kurspakker.course.source.page.PageKind;
import no.kurspakker.course.source.page.PageSource;

/**
 * A page whose front matter has been read, as far as it could be.
 *
 * @param header absent if the front matter cannot be read at all
 * @param source absent if there is no text to read
 */
record OpenedPage(
        String file, PageKind kind, Optional<PageHeader> header, Optional<PageSource> source) {

    /** What links to this page name. */
    Optional<String> linkId() {
        return kind == PageKind.WELCOME
                ? Optional.of("welcome")
                : header.flatMap(PageHeader::id).map(UnitId::value);
    }

    Welcome welcome(PageContent content) {
        return new Welcome(title(), content.text(), content.footnotes(), place());
    }

    Chapter chapter(PageContent content) {
        PageHeader known = header.orElseThrow();
        return new Chapter(
                known.id().orElseThrow(),
                title(),
                known.minutes().orElseThrow(),
                content.text(),
                content.footnotes(),
                place());
    }

    GroupTask groupTask(PageContent content) {
        PageHeader known = header.orElseThrow();
        return new GroupTask(
                known.id().orElseThrow(),
                title(),
                known.minutes().orElseThrow(),
                content.text().lead(),
                content.questions(),
                content.footnotes(),
                place());
    }

    private String title() {
        return header.flatMap(PageHeader::title).orElseThrow();
    }

    private SourceSpan place() {
        return SourceSpan.startOf(file);
    }
}
