package no.kurspakker.course.source.page;

import java.util.List;
import java.util.Optional;
import no.kurspakker.course.Asset;
import no.kurspakker.course.Block;
import no.kurspakker.course.Figure;
import no.kurspakker.course.Inline;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.source.folder.FilePath;
import no.kurspakker.course.source.problem.CourseProblem;
import no.kurspakker.course.text.PlainText;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Reads images with what belongs to them. */
final class FigureReader {

    private final PageScope scope;
    private final int depth;

    FigureReader(PageScope scope, int depth) {
        this.scope = scope;
        this.depth = depth;
    }

    /** An image alone in its paragraph. */
    Optional<Block> plain(Image image) {
        String alt = alt(image);
        SourceSpan source = scope.place(image);
        return asset(image)
                .map(found ->
                        new Figure(found, alt, List.of(), List.of(), Optional.empty(), source));
    }

    /** Image, caption, then the same as text. */
    Optional<Block> fenced(List<Node> nodes, Attributes attributes, SourceSpan source) {
        Optional<Image> image = nodes.isEmpty() ? Optional.empty() : Nodes.loneImage(nodes.get(0));
        if (image.isEmpty()) {
            scope.problem(CourseProblem.FIGURE_WITHOUT_IMAGE, source);
            BlockReader.read(nodes, scope, depth + 1);
            return Optional.empty();
        }
        String alt = alt(image.get());
        Optional<Asset> asset = asset(image.get());
        if (nodes.size() < 2
                || !(nodes.get(1) instanceof Paragraph)
                || Nodes.loneImage(nodes.get(1)).isPresent()) {
            scope.problem(CourseProblem.FIGURE_WITHOUT_CAPTION, image.get());
            BlockReader.read(nodes.subList(1, nodes.size()), scope, depth + 1);
            return Optional.empty();
        }
        List<Inline> caption = InlineReader.read(nodes.get(1), scope);
        List<Block> equivalent = BlockReader.read(nodes.subList(2, nodes.size()), scope, depth + 1);
        return asset.map(found ->
                new Figure(found, alt, caption, equivalent, attributes.value("credit"), source));
    }

    private Optional<Asset> asset(Image image) {
        TitleCheck.check(image.getTitle(), image, scope);
        String destination = image.getDestination();
        if (!LinkReader.scheme(destination).isEmpty() || destination.startsWith("//")) {
            scope.problem(CourseProblem.IMAGE_REMOTE, image, destination);
            return Optional.empty();
        }
        Optional<String> path =
                FilePath.resolve(scope.page().file(), LinkReader.decoded(destination));
        if (path.isEmpty()) {
            scope.problem(CourseProblem.FILE_OUTSIDE_FOLDER, image, destination);
            return Optional.empty();
        }
        return scope.image(path.get(), scope.place(image));
    }

    private String alt(Image image) {
        String alt = PlainText.of(InlineReader.read(image, scope)).strip();
        if (alt.isEmpty()) {
            scope.problem(CourseProblem.IMAGE_WITHOUT_ALT, image, image.getDestination());
        }
        return alt;
    }
}
