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
 * @param contents links to every page; absent where the contents of {@code index.html} serve, since a copy in each of
 *     many documents would grow with their square
 * @param articles the pages in this document
 * @param data what the player reads; absent where there is no player
 */
record DocumentView(
        Course course,
        InterfaceText words,
        String title,
        Optional<String> base,
        String self,
        Optional<Contents> contents,
        List<Markup> articles,
        Optional<Markup> data) {

    int chapters() {
        return course.chapters().size();
    }
}
