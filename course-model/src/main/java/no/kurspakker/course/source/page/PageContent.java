package no.kurspakker.course.source.page;

import java.util.List;
import java.util.Set;
import no.kurspakker.course.Footnote;
import no.kurspakker.course.PageText;
import no.kurspakker.course.Question;

/**
 * What stands on a page.
 *
 * @param text of a group task: its context, without sections
 * @param questions of a group task
 * @param anchors of all sections
 * @param anchorUses links to headings, here and on other pages
 * @param isComplete whether all of the text could be read, so that an anchor not in {@code anchors} is nowhere
 */
public record PageContent(
        PageText text,
        List<Question> questions,
        List<Footnote> footnotes,
        Set<String> anchors,
        List<AnchorUse> anchorUses,
        boolean isComplete) {

    public PageContent {
        questions = List.copyOf(questions);
        footnotes = List.copyOf(footnotes);
        anchors = Set.copyOf(anchors);
        anchorUses = List.copyOf(anchorUses);
    }
}
