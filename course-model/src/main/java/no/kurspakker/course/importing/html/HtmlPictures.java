package no.kurspakker.course.importing.html;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import no.kurspakker.course.importing.document.NeighbourFiles;
import no.kurspakker.course.importing.document.Part;
import no.kurspakker.course.importing.document.Picture;
import no.kurspakker.course.importing.document.PictureFile;
import no.kurspakker.course.importing.document.Piece;
import no.kurspakker.course.importing.document.Pieces;
import org.jsoup.nodes.Element;

/** Pictures of HTML: images, drawings within the page, and figures with a caption. */
final class HtmlPictures {

    private final HtmlParts parts;
    private final HtmlPlaces places;
    private final NeighbourFiles files;

    HtmlPictures(HtmlParts parts, HtmlPlaces places, NeighbourFiles files) {
        this.parts = parts;
        this.places = places;
        this.files = files;
    }

    List<Part> read(Element element) {
        if (!element.normalName().equals("figure")) {
            return List.of(picture(element, List.of()));
        }
        Element image = element.selectFirst("img, svg");
        Element caption = element.selectFirst("figcaption");
        List<Part> read = new ArrayList<>();
        if (image != null) {
            List<Piece> text = caption == null
                    ? List.of()
                    : Pieces.strip(parts.text(caption, places.of(caption)));
            read.add(picture(image, text));
            image.remove();
            if (caption != null) {
                caption.remove();
            }
        }
        read.addAll(parts.read(element));
        return read;
    }

    private Part picture(Element image, List<Piece> caption) {
        boolean drawn = image.normalName().equals("svg");
        Optional<PictureFile> file = drawn
                ? Optional.of(new PictureFile(
                        "drawing.svg",
                        image.outerHtml().getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                : file(image.attr("src"));
        String alt = drawn ? title(image) : image.attr("alt").strip();
        return new Picture(file, alt, caption, places.of(image));
    }

    private static String title(Element svg) {
        Element title = svg.selectFirst("> title");
        return title == null ? svg.attr("aria-label") : title.text();
    }

    private Optional<PictureFile> file(String source) {
        if (!source.startsWith("data:")) {
            return files.read(source).map(bytes -> new PictureFile(source, bytes));
        }
        int comma = source.indexOf(',');
        if (comma < 0 || !source.substring(0, comma).endsWith(";base64")) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(source.substring(comma + 1));
            return Optional.of(new PictureFile("picture", bytes));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
