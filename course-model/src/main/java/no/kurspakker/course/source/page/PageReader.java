package no.kurspakker.course.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.kurspakker.course.Footnote;
import no.kurspakker.course.PageText;
import no.kurspakker.course.Question;
import no.kurspakker.course.source.markdown.MarkdownParser;
import no.kurspakker.course.source.problem.CourseProblem;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;

/** Reads the text of pages. */
public final class PageReader {

    private final CourseScope course;

    public PageReader(CourseScope course) {
        this.course = course;
    }

    /** {@return what stands on {@code page}, as far as it could be read; problems are with the course} */
    public PageContent read(PageSource page) {
        PageScope scope = new PageScope(page, course);
        if (!TextLimits.allow(page, scope)) {
            scope.leaveOut();
            return content(scope, new PageText(List.of(), List.of()), List.of(), List.of());
        }
        List<Node> nodes = Nodes.children(MarkdownParser.parse(page.body()));
        if (nodes.stream().noneMatch(Nodes::isShown)) {
            scope.problem(
                    CourseProblem.PAGE_EMPTY,
                    new no.kurspakker.course.SourceSpan(page.file(), page.lineOffset() + 1, 1));
        }
        return page.kind() == PageKind.GROUP_TASK ? task(nodes, scope) : text(nodes, scope);
    }

    private static PageContent text(List<Node> nodes, PageScope scope) {
        SectionReader sections = new SectionReader(scope);
        PageText text = sections.read(nodes);
        return content(scope, text, List.of(), sections.headings());
    }

    private static PageContent task(List<Node> nodes, PageScope scope) {
        int last = nodes.size() - 1;
        while (last >= 0 && !Nodes.isShown(nodes.get(last))) {
            last--;
        }
        List<Question> questions = List.of();
        int end = nodes.size();
        if (last >= 0 && nodes.get(last) instanceof OrderedList) {
            end = last;
        } else if (last >= 0) {
            scope.problem(CourseProblem.QUESTIONS_NOT_A_LIST, nodes.get(last));
        }
        List<Node> context = new ArrayList<>(nodes.subList(0, end));
        PageText text = new PageText(BlockReader.read(context, scope, 0), List.of());
        if (end == last) {
            questions = QuestionReader.read(nodes.get(last), scope);
            BlockReader.read(nodes.subList(last + 1, nodes.size()), scope, 0);
        }
        return content(scope, text, questions, List.of());
    }

    private static PageContent content(
            PageScope scope, PageText text, List<Question> questions, List<PageHeading> headings) {
        List<Footnote> footnotes = footnotes(scope);
        if (scope.isComplete()) {
            for (FootnoteDefinition unused : scope.footnotes().unused()) {
                scope.problem(CourseProblem.FOOTNOTE_UNUSED, unused, unused.getLabel());
            }
        }
        return new PageContent(
                text,
                questions,
                footnotes,
                headings,
                scope.checks(),
                scope.anchorUses(),
                scope.isComplete());
    }

    /** A footnote may refer to others, which are then read after it. */
    private static List<Footnote> footnotes(PageScope scope) {
        List<Footnote> footnotes = new ArrayList<>();
        int number = 1;
        Optional<String> label = scope.footnotes().label(number);
        while (label.isPresent()) {
            Optional<FootnoteDefinition> definition = scope.footnotes().definition(label.get());
            if (definition.isPresent()) {
                footnotes.add(new Footnote(
                        number,
                        BlockReader.within(definition.get(), scope, 1),
                        scope.place(definition.get())));
            }
            number++;
            label = scope.footnotes().label(number);
        }
        return footnotes;
    }
}
