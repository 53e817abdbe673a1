package no.kurspakker.course.source.page;

import java.util.List;
import java.util.Optional;
import no.kurspakker.course.Block;
import no.kurspakker.course.Definition;
import no.kurspakker.course.LanguageBlock;
import no.kurspakker.course.LanguageTag;
import no.kurspakker.course.Note;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.source.markdown.FenceBlock;
import no.kurspakker.course.source.problem.CourseProblem;
import no.kurspakker.course.source.problem.Proposal;
import org.commonmark.node.Node;

/** Reads {@code :::} blocks. */
final class FenceReader {

    private final PageScope scope;
    private final int depth;

    FenceReader(PageScope scope, int depth) {
        this.scope = scope;
        this.depth = depth;
    }

    Optional<Block> read(FenceBlock fence) {
        if (isOpenEnded(fence)) {
            scope.leaveOut();
            return Optional.empty();
        }
        List<Node> nodes = Nodes.children(fence);
        Optional<FenceKind> kind = FenceKind.of(fence.opening().kind());
        if (kind.isEmpty()) {
            scope.problem(
                    CourseProblem.BLOCK_UNKNOWN,
                    fence,
                    fence.opening().kind(),
                    String.join(", ", FenceKind.words()),
                    Proposal.of(fence.opening().kind(), FenceKind.words()));
            BlockReader.read(nodes, scope, depth + 1);
            return Optional.empty();
        }
        Optional<Attributes> attributes = AttributeReader.block(fence, kind.get(), scope);
        if (attributes.isEmpty()) {
            BlockReader.read(nodes, scope, depth + 1);
            return Optional.empty();
        }
        Optional<LanguageTag> language = attributes.get().language(scope);
        SourceSpan place = scope.place(fence);
        return block(kind.get(), nodes, attributes.get(), place)
                .map(block -> language.<Block>map(
                                tag -> new LanguageBlock(tag, List.of(block), place))
                        .orElse(block));
    }

    /** Whether nobody can tell where {@code fence} ends, with a problem if so. */
    private boolean isOpenEnded(FenceBlock fence) {
        String opening = ":".repeat(fence.opening().length()) + fence.opening().kind();
        if (fence.rival().isPresent()) {
            FenceBlock inner = fence.rival().get();
            String colons = ":".repeat(inner.opening().length());
            scope.problem(
                    CourseProblem.FENCE_NOT_LONGER,
                    inner,
                    colons + inner.opening().kind(),
                    Integer.toString(scope.place(fence).line()),
                    colons + ":" + fence.opening().kind());
        } else if (fence.isUnclosed()) {
            scope.problem(
                    CourseProblem.BLOCK_UNCLOSED,
                    fence,
                    opening,
                    ":".repeat(fence.opening().length()));
        }
        return fence.isUnclosed();
    }

    private Optional<Block> block(
            FenceKind kind, List<Node> nodes, Attributes attributes, SourceSpan place) {
        return switch (kind) {
            case FIGURE -> new FigureReader(scope, depth).fenced(nodes, attributes, place);
            case FILM -> new FilmReader(scope, depth).read(nodes, attributes, place);
            case DEFINITION -> definition(nodes, attributes, place);
            case NOTE -> note(nodes, attributes, place);
            case REVEAL -> new RevealReader(scope, depth).read(nodes, attributes, place);
            case CHECK -> new CheckReader(scope, depth).read(nodes, attributes, place);
        };
    }

    private Optional<Block> definition(List<Node> nodes, Attributes attributes, SourceSpan place) {
        List<Block> blocks = body(FenceKind.DEFINITION, nodes, place);
        return attributes
                .value("term")
                .map(term -> new Definition(term, blocks, attributes.value("source"), place));
    }

    private Optional<Block> note(List<Node> nodes, Attributes attributes, SourceSpan place) {
        List<Block> blocks = body(FenceKind.NOTE, nodes, place);
        return Optional.of(new Note(attributes.value("title"), blocks, place));
    }

    private List<Block> body(FenceKind kind, List<Node> nodes, SourceSpan place) {
        if (nodes.stream().noneMatch(Nodes::isShown)) {
            scope.problem(CourseProblem.BLOCK_EMPTY, place, kind.word());
        }
        return BlockReader.read(nodes, scope, depth + 1);
    }
}
