package no.kurspakker.export.page;

import java.util.List;
import java.util.Optional;
import no.kurspakker.course.Course;
import no.kurspakker.export.page.html.Markup;

/**
 * What the template of a document shows.
 *
 * @param base from the document to the package's root, if it is elsewhere
 * @param self the document's own address from that root, before fragments
 * @param home the document with the contents in the same language, from that root
 * @param languages every language of the course, where there are several
 * @param contents links to every page; absent where the contents of {@code index.html} serve, since a copy in each of
 *     many documents would grow with their square
 * @param articles the pages in this document
 * @param data what the player reads of the course in this language; absent in documents with one page
 * @param isPlayed whether the player runs in this document
 */
record DocumentView(
        Course course,
        InterfaceText words,
        String title,
        Optional<String> base,
        String self,
        String home,
        List<LanguageLink> languages,
        Optional<Contents> contents,
        List<Markup> articles,
        Optional<Markup> data,
        boolean isPlayed) {

    int chapters() {
        return course.chapters().size();
    }
}
