package no.kurspakker.export.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.stream.Collectors;
import no.kurspakker.export.Content;
import no.kurspakker.export.PackagePath;
import no.kurspakker.export.PackageTree;
import no.kurspakker.export.print.pdf.PdfPrinter;
import no.kurspakker.export.print.xhtml.Xhtml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Makes the pictures on pages complete in themselves: files inside the document, drawings in their own namespace. */
final class PaperPictures {

    private static final String SVG = "http://www.w3.org/2000/svg";

    private final PackageTree pages;

    PaperPictures(PackageTree pages) {
        this.pages = pages;
    }

    void put(Element body) {
        Xhtml.all(body, "svg").forEach(PaperPictures::drawing);
        Xhtml.all(body, "img").forEach(this::picture);
    }

    private void picture(Element image) {
        Content content = pages.files().get(new PackagePath(image.getAttribute("src")));
        if (content == null) {
            throw new IllegalStateException("no picture " + image.getAttribute("src"));
        }
        try (InputStream in = content.open()) {
            byte[] bytes = WebpPicture.asPng(in.readAllBytes());
            String data = Base64.getEncoder().encodeToString(bytes);
            // What kind of picture it is, its first bytes tell.
            image.setAttribute("src", "data:image;base64," + data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void drawing(Element svg) {
        String alternative = Xhtml.all(svg, "title", "desc").stream()
                .map(Xhtml::text)
                .collect(Collectors.joining(". "))
                .replace("..", ".");
        Xhtml.all(svg, "title", "desc").forEach(Xhtml::remove);
        inNamespace(svg);
        Element drawn = (Element) svg.getOwnerDocument().renameNode(svg, SVG, "svg");
        drawn.setAttribute("alt", alternative);
        drawn.setAttribute("font-family", PdfPrinter.TYPEFACE);
        drawn.setAttribute("color", "#1e2b3c");
    }

    private static void inNamespace(Element parent) {
        Document document = parent.getOwnerDocument();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                // No other font is at hand, and one that the machine has would look another way
                // elsewhere.
                element.removeAttribute("font-family");
                child = document.renameNode(element, SVG, element.getTagName());
                inNamespace((Element) child);
            }
        }
    }
}
