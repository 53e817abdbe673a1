package no.kurspakker.course.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.source.problem.CourseProblem;

/** Gives the headings of a translation the anchors of the page it translates, so that links lead to the same place. */
final class TranslatedAnchors {

    private final OriginalPage original;
    private final PageScope scope;

    TranslatedAnchors(OriginalPage original, PageScope scope) {
        this.original = original;
        this.scope = scope;
    }

    /** {@return {@code sections} with those anchors, or as they are with a problem} */
    List<FlatSection> follow(List<FlatSection> sections) {
        List<PageHeading> headings = original.headings();
        List<Integer> levels = sections.stream().map(FlatSection::level).toList();
        if (!levels.equals(headings.stream().map(PageHeading::level).toList())) {
            different(sections, levels);
            return sections;
        }
        List<FlatSection> followed = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            followed.add(follow(sections.get(i), headings.get(i).anchor()));
        }
        return followed;
    }

    private FlatSection follow(FlatSection section, String anchor) {
        if (!section.anchor().isEmpty() && !section.anchor().equals(anchor)) {
            scope.problem(
                    CourseProblem.TRANSLATION_ANCHOR_DIFFERENT,
                    section.source(),
                    section.anchor(),
                    anchor,
                    original.file());
        }
        return section.withAnchor(anchor);
    }

    /** At the first heading that is other than its counterpart, or where the page ends too soon. */
    private void different(List<FlatSection> sections, List<Integer> levels) {
        List<Integer> wanted =
                original.headings().stream().map(PageHeading::level).toList();
        int at = 0;
        while (at < levels.size() && at < wanted.size() && levels.get(at).equals(wanted.get(at))) {
            at++;
        }
        scope.problem(
                CourseProblem.TRANSLATION_HEADINGS_DIFFERENT,
                at < sections.size()
                        ? sections.get(at).source()
                        : SourceSpan.startOf(scope.page().file()),
                marks(levels),
                original.file(),
                marks(wanted));
    }

    private static String marks(List<Integer> levels) {
        return levels.stream().map("#"::repeat).collect(Collectors.joining(" "));
    }
}
