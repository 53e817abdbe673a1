package no.kurspakker.course.source.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.kurspakker.course.Footnote;
import no.kurspakker.course.KnowledgeCheck;
import no.kurspakker.course.PageText;
import no.kurspakker.course.Question;

/**
 * What stands on a page.
 *
 * @param text of a group task: its context, without sections
 * @param questions of a group task
 * @param headings of all sections, in order
 * @param checks in order
 * @param anchorUses links to headings, here and on other pages
 * @param isComplete whether all of the text could be read, so that an anchor of none of {@code headings} is nowhere
 */
public record PageContent(
        PageText text,
        List<Question> questions,
        List<Footnote> footnotes,
        List<PageHeading> headings,
        List<KnowledgeCheck> checks,
        List<AnchorUse> anchorUses,
        boolean isComplete) {

    public PageContent {
        questions = List.copyOf(questions);
        footnotes = List.copyOf(footnotes);
        headings = List.copyOf(headings);
        checks = List.copyOf(checks);
        anchorUses = List.copyOf(anchorUses);
    }

    /** {@return the anchors of all sections} */
    public Set<String> anchors() {
        return headings.stream().map(PageHeading::anchor).collect(Collectors.toSet());
    }
}
