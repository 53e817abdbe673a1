package no.kurspakker.course.importing.markdown;

import java.util.ArrayList;
import java.util.List;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.importing.document.NeighbourFiles;
import no.kurspakker.course.importing.document.Part;
import no.kurspakker.course.importing.document.Picture;
import no.kurspakker.course.importing.document.PictureFile;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** The pictures in a paragraph. */
final class MarkdownPictures extends AbstractVisitor {

    private final SourceSpan place;
    private final NeighbourFiles files;
    private final List<Part> pictures = new ArrayList<>();

    private MarkdownPictures(SourceSpan place, NeighbourFiles files) {
        this.place = place;
        this.files = files;
    }

    static List<Part> in(Node paragraph, SourceSpan place, NeighbourFiles files) {
        MarkdownPictures pictures = new MarkdownPictures(place, files);
        paragraph.accept(pictures);
        return pictures.pictures;
    }

    @Override
    public void visit(Image image) {
        StringBuilder alt = new StringBuilder();
        image.accept(new AbstractVisitor() {
            @Override
            public void visit(Image inner) {
                visitChildren(inner);
            }

            @Override
            public void visit(Text text) {
                alt.append(text.getLiteral());
            }
        });
        String path = image.getDestination();
        pictures.add(new Picture(
                files.read(path).map(bytes -> new PictureFile(path, bytes)),
                alt.toString().strip(),
                List.of(),
                place));
    }
}
