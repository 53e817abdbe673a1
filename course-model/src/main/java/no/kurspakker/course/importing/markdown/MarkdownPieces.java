package no.kurspakker.course.importing.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.importing.document.Look;
import no.kurspakker.course.importing.document.NewLine;
import no.kurspakker.course.importing.document.NoteMark;
import no.kurspakker.course.importing.document.Piece;
import no.kurspakker.course.importing.document.Words;
import no.kurspakker.course.importing.report.ImportFindings;
import no.kurspakker.course.importing.report.ImportNote;
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
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Running text of Markdown, with the few HTML tags that converters put into it. */
final class MarkdownPieces extends AbstractVisitor {

    private final ImportFindings findings;
    private final SourceSpan place;
    private final List<Piece> pieces = new ArrayList<>();
    private Look look = Look.PLAIN;
    private Optional<String> link = Optional.empty();

    MarkdownPieces(ImportFindings findings, SourceSpan place) {
        this.findings = findings;
        this.place = place;
    }

    List<Piece> read(Node parent) {
        visitChildren(parent);
        return pieces;
    }

    @Override
    public void visit(Text text) {
        add(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        add(code.getLiteral());
    }

    private void add(String text) {
        pieces.add(new Words(text, look, link));
    }

    @Override
    public void visit(SoftLineBreak line) {
        pieces.add(new NewLine(false));
    }

    @Override
    public void visit(HardLineBreak line) {
        pieces.add(new NewLine(true));
    }

    @Override
    public void visit(Emphasis emphasis) {
        within(emphasis, look.withItalic());
    }

    @Override
    public void visit(StrongEmphasis strong) {
        within(strong, look.withBold());
    }

    private void within(Node node, Look inner) {
        Look outer = look;
        look = inner;
        visitChildren(node);
        look = outer;
    }

    @Override
    public void visit(Link node) {
        Optional<String> outer = link;
        link = Optional.of(node.getDestination());
        visitChildren(node);
        link = outer;
    }

    /** Pictures are parts of their own: {@link MarkdownPictures}. */
    @Override
    public void visit(Image image) {}

    @Override
    public void visit(CustomNode node) {
        if (node instanceof FootnoteReference reference) {
            pieces.add(new NoteMark(reference.getLabel()));
        } else {
            visitChildren(node);
        }
    }

    /** Tags come one by one, so the look holds from one to the other. */
    @Override
    public void visit(HtmlInline html) {
        switch (html.getLiteral().toLowerCase(Locale.ROOT).replaceAll("[\\s/]*>$", ">")) {
            case "<sup>" -> look = look.withRaised();
            case "<b>", "<strong>" -> look = look.withBold();
            case "<i>", "<em>" -> look = look.withItalic();
            case "</sup>", "</b>", "</strong>", "</i>", "</em>" -> look = Look.PLAIN;
            case "<br>" -> pieces.add(new NewLine(true));
            default -> findings.add(ImportNote.MARKUP, place, "", html.getLiteral());
        }
    }
}
