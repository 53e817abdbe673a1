package no.kurspakker.course.source.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import no.kurspakker.course.Asset;
import no.kurspakker.course.KnowledgeCheck;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.source.problem.CourseProblem;
import org.commonmark.node.Node;

/** What is known while one page is being read. */
final class PageScope {

    private final PageSource page;
    private final CourseScope course;
    private final FootnoteNumbers footnotes = new FootnoteNumbers();
    private final Map<String, SourceSpan> checkIds = new HashMap<>();
    private final List<AnchorUse> anchorUses = new ArrayList<>();
    private final List<KnowledgeCheck> checks = new ArrayList<>();
    private boolean complete = true;
    private boolean inCheck;

    PageScope(PageSource page, CourseScope course) {
        this.page = page;
        this.course = course;
    }

    PageSource page() {
        return page;
    }

    CourseScope course() {
        return course;
    }

    FootnoteNumbers footnotes() {
        return footnotes;
    }

    List<AnchorUse> anchorUses() {
        return anchorUses;
    }

    /** The knowledge checks that have been read so far. */
    List<KnowledgeCheck> checks() {
        return checks;
    }

    boolean isComplete() {
        return complete;
    }

    /** Part of the page is left out: what is missing may stand there. */
    void leaveOut() {
        complete = false;
    }

    void problem(CourseProblem code, Node node, String... arguments) {
        problem(code, place(node), arguments);
    }

    void problem(CourseProblem code, SourceSpan place, String... arguments) {
        course.findings().add(code, place, arguments);
    }

    /** Where {@code node} begins; text that the parser has put together begins where what holds it does. */
    SourceSpan place(Node node) {
        Node at = node;
        while (at.getSourceSpans().isEmpty() && at.getParent() != null) {
            at = at.getParent();
        }
        return at.getSourceSpans().isEmpty()
                ? new SourceSpan(page.file(), page.lineOffset() + 1, 1)
                : place(at.getSourceSpans().get(0));
    }

    SourceSpan place(org.commonmark.node.SourceSpan span) {
        return new SourceSpan(
                page.file(),
                page.lineOffset() + span.getLineIndex() + 1,
                span.getColumnIndex() + 1);
    }

    /** The text of {@code span} as the author wrote it. */
    String written(org.commonmark.node.SourceSpan span) {
        return page.body().substring(span.getInputIndex(), span.getInputIndex() + span.getLength());
    }

    boolean isInCheck() {
        return inCheck;
    }

    /** Reads something inside a knowledge check, where no other one may begin. */
    <T> T enterCheck(Supplier<T> reading) {
        inCheck = true;
        try {
            return reading.get();
        } finally {
            inCheck = false;
        }
    }

    /** The place of the knowledge check that already has {@code id}; empty if this is the first. */
    Optional<SourceSpan> registerCheck(String id, SourceSpan place) {
        return Optional.ofNullable(checkIds.putIfAbsent(id, place));
    }

    Optional<Asset> image(String path, SourceSpan place) {
        try {
            return course.images().read(path, place);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
