package no.kurspakker.export.print;

import java.util.List;
import no.kurspakker.export.PackageTree;
import no.kurspakker.export.print.xhtml.Xhtml;
import org.w3c.dom.Element;

/** Takes from pages what only a screen needs, and puts pictures into them. */
final class ScreenOnly {

    private static final List<String> CONTROLS =
            List.of("button", "script", "noscript", "template");

    private final PaperPictures pictures;

    ScreenOnly(PackageTree pages) {
        this.pictures = new PaperPictures(pages);
    }

    void remove(Element body) {
        Xhtml.ofClass(body, "page-end").forEach(Xhtml::remove);
        Xhtml.all(
                        body,
                        element -> CONTROLS.contains(element.getTagName())
                                || Xhtml.hasClass(element, "hidden")
                                || element.hasAttribute("hidden"))
                .forEach(Xhtml::remove);
        for (Element box : Xhtml.all(body, "input")) {
            box.getParentNode().replaceChild(Xhtml.make(box, "span", "", "class", "tick"), box);
        }
        pictures.put(body);
    }
}
