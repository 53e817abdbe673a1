package no.kurspakker.course.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.kurspakker.course.CodeText;
import no.kurspakker.course.Inline;
import no.kurspakker.course.LanguageTag;
import no.kurspakker.course.LanguageText;
import no.kurspakker.course.LineBreak;
import no.kurspakker.course.Strong;
import no.kurspakker.course.source.markdown.MarkedText;
import no.kurspakker.course.source.markdown.UndefinedReference;
import no.kurspakker.course.source.problem.CourseProblem;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Reads the running text in a node. */
final class InlineReader extends AbstractVisitor {

    private static final int DEEPEST = 20;

    private final PageScope scope;
    private final int depth;
    private final List<Inline> inlines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private InlineReader(PageScope scope, int depth) {
        this.scope = scope;
        this.depth = depth;
    }

    static List<Inline> read(Node parent, PageScope scope) {
        return read(parent, scope, 0);
    }

    private static List<Inline> read(Node parent, PageScope scope, int depth) {
        if (depth > DEEPEST) {
            scope.problem(CourseProblem.NESTING_TOO_DEEP, parent, Integer.toString(DEEPEST));
            return List.of();
        }
        InlineReader reader = new InlineReader(scope, depth);
        reader.visitChildren(parent);
        reader.endText();
        return reader.inlines;
    }

    @Override
    public void visit(Text node) {
        String literal = node.getLiteral();
        if (literal.contains("{lang=") || literal.contains("{foreign")) {
            scope.problem(CourseProblem.ATTRIBUTES_MISPLACED, node);
        }
        if (literal.contains("](")) {
            node.getSourceSpans().forEach(this::checkBrokenLink);
        }
        text.append(literal);
    }

    /** Brackets and an address that the parser has left as text. */
    private void checkBrokenLink(SourceSpan span) {
        String written = scope.written(span);
        int at = written.indexOf("](");
        boolean bracketed = written.lastIndexOf('[', at) >= 0;
        if (bracketed && !written.startsWith("\\", at - 1)) {
            int end = written.indexOf(')', at);
            String address = written.substring(at + 2, end < 0 ? written.length() : end);
            scope.problem(CourseProblem.LINK_INVALID, scope.place(span.subSpan(at)), address);
        }
    }

    @Override
    public void visit(SoftLineBreak node) {
        text.append(' ');
    }

    @Override
    public void visit(HardLineBreak node) {
        add(new LineBreak());
    }

    @Override
    public void visit(Emphasis node) {
        add(new no.kurspakker.course.Emphasis(within(node)));
    }

    @Override
    public void visit(StrongEmphasis node) {
        add(new Strong(within(node)));
    }

    @Override
    public void visit(Code node) {
        add(new CodeText(node.getLiteral()));
    }

    @Override
    public void visit(HtmlInline node) {
        scope.problem(CourseProblem.RAW_HTML, node, node.getLiteral());
    }

    @Override
    public void visit(Image node) {
        scope.problem(CourseProblem.IMAGE_INLINE, node, node.getDestination());
    }

    @Override
    public void visit(Link node) {
        TitleCheck.check(node.getTitle(), node, scope);
        List<Inline> linkText = within(node);
        new LinkReader(scope).read(node.getDestination(), linkText, node).ifPresent(this::add);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof MarkedText marked) {
            marked(marked);
        } else if (node instanceof UndefinedReference undefined) {
            CourseProblem code = undefined.isFootnote()
                    ? CourseProblem.FOOTNOTE_UNDEFINED
                    : CourseProblem.LINK_WITHOUT_TARGET;
            scope.problem(code, node, undefined.label());
        } else if (node instanceof FootnoteReference reference) {
            int number = scope.footnotes().refer(reference.getLabel());
            add(new no.kurspakker.course.FootnoteReference(number));
        }
    }

    private void marked(MarkedText node) {
        Optional<Attributes> attributes = AttributeReader.inline(node, scope);
        Optional<LanguageTag> language = attributes.flatMap(found -> found.language(scope));
        List<Inline> inner = within(node);
        List<Inline> spoken = language.map(tag -> List.<Inline>of(new LanguageText(tag, inner)))
                .orElse(inner);
        if (node.destination().isPresent()) {
            new LinkReader(scope).read(node.destination().get(), spoken, node).ifPresent(this::add);
        } else {
            endText();
            inlines.addAll(spoken);
        }
    }

    private List<Inline> within(Node node) {
        return read(node, scope, depth + 1);
    }

    private void add(Inline inline) {
        endText();
        inlines.add(inline);
    }

    private void endText() {
        if (text.length() > 0) {
            inlines.add(new no.kurspakker.course.Text(text.toString()));
            text.setLength(0);
        }
    }
}
