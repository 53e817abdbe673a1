package no.kurspakker.course.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.kurspakker.course.Block;
import no.kurspakker.course.CodeBlock;
import no.kurspakker.course.Inline;
import no.kurspakker.course.Quote;
import no.kurspakker.course.source.markdown.FenceBlock;
import no.kurspakker.course.source.markdown.StrayFence;
import no.kurspakker.course.source.problem.CourseProblem;
import no.kurspakker.course.text.PlainText;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Reads blocks that stand after each other. */
final class BlockReader extends AbstractVisitor {

    private static final int DEEPEST = 20;

    private final PageScope scope;
    private final int depth;
    private final List<Block> blocks = new ArrayList<>();
    private Optional<Paragraph> caption = Optional.empty();

    private BlockReader(PageScope scope, int depth) {
        this.scope = scope;
        this.depth = depth;
    }

    /** The blocks of {@code nodes}, which stand at {@code depth} levels below the page. */
    static List<Block> read(List<Node> nodes, PageScope scope, int depth) {
        if (depth > DEEPEST && !nodes.isEmpty()) {
            scope.problem(CourseProblem.NESTING_TOO_DEEP, nodes.get(0), Integer.toString(DEEPEST));
            scope.leaveOut();
            return List.of();
        }
        BlockReader reader = new BlockReader(scope, depth);
        for (Node node : nodes) {
            if (!(node instanceof TableBlock)) {
                reader.dropCaption(Optional.of(node));
            }
            node.accept(reader);
        }
        reader.dropCaption(Optional.empty());
        return reader.blocks;
    }

    static List<Block> within(Node parent, PageScope scope, int depth) {
        return read(Nodes.children(parent), scope, depth);
    }

    @Override
    public void visit(Paragraph node) {
        Optional<Image> image = Nodes.loneImage(node);
        if (image.isPresent()) {
            new FigureReader(scope, depth).plain(image.get()).ifPresent(blocks::add);
        } else if (TableReader.isCaption(node)) {
            caption = Optional.of(node);
        } else if (!TableReader.isBroken(node, scope)) {
            blocks.add(new no.kurspakker.course.Paragraph(
                    InlineReader.read(node, scope), scope.place(node)));
        }
    }

    @Override
    public void visit(BulletList node) {
        blocks.add(new no.kurspakker.course.BulletList(
                ListReader.items(node, scope, depth), scope.place(node)));
    }

    @Override
    public void visit(OrderedList node) {
        Integer start = node.getMarkerStartNumber();
        blocks.add(new no.kurspakker.course.OrderedList(
                start == null ? 1 : start,
                ListReader.items(node, scope, depth),
                scope.place(node)));
    }

    @Override
    public void visit(BlockQuote node) {
        blocks.add(new Quote(within(node, scope, depth + 1), scope.place(node)));
    }

    @Override
    public void visit(FencedCodeBlock node) {
        blocks.add(new CodeBlock(node.getLiteral(), scope.place(node)));
    }

    @Override
    public void visit(IndentedCodeBlock node) {
        blocks.add(new CodeBlock(node.getLiteral(), scope.place(node)));
    }

    @Override
    public void visit(Heading node) {
        boolean groupTask = scope.page().kind() == PageKind.GROUP_TASK && depth == 0;
        scope.problem(
                groupTask ? CourseProblem.HEADING_IN_GROUP_TASK : CourseProblem.HEADING_IN_BLOCK,
                node,
                PlainText.of(InlineReader.read(node, scope)));
    }

    @Override
    public void visit(HtmlBlock node) {
        scope.problem(
                CourseProblem.RAW_HTML,
                node,
                node.getLiteral().lines().findFirst().orElse(""));
    }

    @Override
    public void visit(ThematicBreak node) {
        scope.problem(CourseProblem.RULE_MISPLACED, node);
    }

    @Override
    public void visit(LinkReferenceDefinition node) {
        // Links have taken what they need from it.
    }

    @Override
    public void visit(CustomBlock node) {
        if (node instanceof TableBlock table) {
            table(table);
        } else if (node instanceof FenceBlock fence) {
            new FenceReader(scope, depth).read(fence).ifPresent(blocks::add);
        } else if (node instanceof StrayFence) {
            scope.problem(CourseProblem.FENCE_STRAY, node);
        } else if (node instanceof FootnoteDefinition definition) {
            define(definition);
        }
    }

    private void table(TableBlock node) {
        List<Inline> text = caption.map(
                        paragraph -> TableReader.captionText(InlineReader.read(paragraph, scope)))
                .orElse(List.of());
        if (caption.isEmpty()) {
            scope.problem(CourseProblem.TABLE_WITHOUT_CAPTION, node);
        }
        caption = Optional.empty();
        blocks.add(new TableReader(scope).read(node, text));
    }

    /** A caption that no table follows, unless what follows was meant as one. */
    private void dropCaption(Optional<Node> next) {
        caption.filter(paragraph -> !TableReader.isBroken(paragraph, scope))
                .filter(paragraph -> next.filter(
                                node -> TableReader.brokenDelimiter(node, scope).isPresent())
                        .isEmpty())
                .ifPresent(
                        paragraph -> scope.problem(CourseProblem.CAPTION_WITHOUT_TABLE, paragraph));
        caption = Optional.empty();
    }

    private void define(FootnoteDefinition node) {
        scope.footnotes()
                .define(node)
                .ifPresent(first -> scope.problem(
                        CourseProblem.FOOTNOTE_DUPLICATE,
                        node,
                        node.getLabel(),
                        Integer.toString(scope.place(first).line())));
    }
}
