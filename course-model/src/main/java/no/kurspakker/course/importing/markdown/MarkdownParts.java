package no.kurspakker.course.importing.markdown;

import java.util.ArrayList;
import java.util.List;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.importing.document.Divider;
import no.kurspakker.course.importing.document.Grid;
import no.kurspakker.course.importing.document.Heading;
import no.kurspakker.course.importing.document.Listing;
import no.kurspakker.course.importing.document.NeighbourFiles;
import no.kurspakker.course.importing.document.Note;
import no.kurspakker.course.importing.document.Part;
import no.kurspakker.course.importing.document.Passage;
import no.kurspakker.course.importing.document.Piece;
import no.kurspakker.course.importing.document.Pieces;
import no.kurspakker.course.importing.document.Quotation;
import no.kurspakker.course.importing.document.Verbatim;
import no.kurspakker.course.importing.html.HtmlDocument;
import no.kurspakker.course.importing.report.ImportFindings;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Blocks of Markdown as parts of a document. */
final class MarkdownParts {

    private final String name;
    private final BlankLines blanks;
    private final NeighbourFiles files;
    private final ImportFindings findings;

    MarkdownParts(String name, BlankLines blanks, NeighbourFiles files, ImportFindings findings) {
        this.name = name;
        this.blanks = blanks;
        this.files = files;
        this.findings = findings;
    }

    List<Part> read(Node parent) {
        Collector collector = new Collector();
        children(parent).forEach(child -> child.accept(collector));
        return collector.parts;
    }

    static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    private SourceSpan place(Node node) {
        List<org.commonmark.node.SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty()
                ? SourceSpan.startOf(name)
                : new SourceSpan(
                        name, spans.get(0).getLineIndex() + 1, spans.get(0).getColumnIndex() + 1);
    }

    private List<Piece> text(Node node) {
        return new MarkdownPieces(findings, place(node)).read(node);
    }

    /** Puts the parts of one level in their order. */
    private final class Collector extends AbstractVisitor {

        private final List<Part> parts = new ArrayList<>();

        @Override
        public void visit(org.commonmark.node.Heading heading) {
            parts.add(new Heading(heading.getLevel(), text(heading), place(heading)));
        }

        @Override
        public void visit(Paragraph paragraph) {
            SourceSpan place = place(paragraph);
            List<Part> pictures = MarkdownPictures.in(paragraph, place, files);
            parts.addAll(pictures);
            List<Piece> text = text(paragraph);
            if (!Pieces.strip(text).isEmpty()) {
                parts.add(new Passage(text, blanks.before(place.line() - 1), place));
            }
        }

        @Override
        public void visit(BulletList list) {
            list(list, false);
        }

        @Override
        public void visit(OrderedList list) {
            list(list, true);
        }

        private void list(ListBlock list, boolean ordered) {
            List<List<Part>> items = new ArrayList<>();
            children(list).forEach(item -> items.add(read(item)));
            parts.add(new Listing(ordered, items, place(list)));
        }

        @Override
        public void visit(BlockQuote quote) {
            parts.add(new Quotation(read(quote), place(quote)));
        }

        @Override
        public void visit(FencedCodeBlock code) {
            parts.add(new Verbatim(code.getLiteral(), place(code)));
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            parts.add(new Verbatim(code.getLiteral(), place(code)));
        }

        @Override
        public void visit(HtmlBlock html) {
            parts.addAll(HtmlDocument.fragment(html.getLiteral(), place(html), files, findings));
        }

        @Override
        public void visit(ThematicBreak line) {
            parts.add(new Divider(place(line)));
        }

        @Override
        public void visit(CustomBlock block) {
            if (block instanceof TableBlock table) {
                parts.add(new Grid(rows(table), place(table)));
            } else if (block instanceof FootnoteDefinition note) {
                parts.add(new Note(note.getLabel(), read(note), place(note)));
            }
        }

        private List<List<List<Piece>>> rows(TableBlock table) {
            List<List<List<Piece>>> rows = new ArrayList<>();
            for (Node half : children(table)) {
                for (Node row : children(half)) {
                    rows.add(
                            children(row).stream().map(MarkdownParts.this::text).toList());
                }
            }
            return rows;
        }
    }
}
