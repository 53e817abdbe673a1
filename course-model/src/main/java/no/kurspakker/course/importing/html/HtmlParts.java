package no.kurspakker.course.importing.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.importing.document.Divider;
import no.kurspakker.course.importing.document.Heading;
import no.kurspakker.course.importing.document.Listing;
import no.kurspakker.course.importing.document.NeighbourFiles;
import no.kurspakker.course.importing.document.Part;
import no.kurspakker.course.importing.document.Passage;
import no.kurspakker.course.importing.document.Piece;
import no.kurspakker.course.importing.document.Pieces;
import no.kurspakker.course.importing.document.Quotation;
import no.kurspakker.course.importing.document.Verbatim;
import no.kurspakker.course.importing.report.ImportFindings;
import no.kurspakker.course.importing.report.ImportNote;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Elements of HTML as parts of a document. */
final class HtmlParts {

    /** What a page has for the screen and not for the reader. */
    private static final Set<String> FURNITURE =
            Set.of("nav", "button", "select", "input", "textarea", "dialog", "iframe", "object");

    private static final Set<String> SILENT =
            Set.of("script", "style", "template", "noscript", "link", "meta", "head");

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "data", "del", "dfn", "em",
            "font", "i", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strong",
            "sub", "sup", "time", "tt", "u", "var", "wbr");

    private final HtmlPlaces places;
    private final NeighbourFiles files;
    private final ImportFindings findings;
    private List<Part> parts = new ArrayList<>();
    private List<Node> running = new ArrayList<>();

    HtmlParts(HtmlPlaces places, NeighbourFiles files, ImportFindings findings) {
        this.places = places;
        this.files = files;
        this.findings = findings;
    }

    /** What stands in {@code parent}, in order. */
    List<Part> read(Element parent) {
        List<Part> outer = parts;
        List<Node> outerRunning = running;
        parts = new ArrayList<>();
        running = new ArrayList<>();
        walk(parent);
        endPassage();
        List<Part> read = parts;
        parts = outer;
        running = outerRunning;
        return read;
    }

    private void walk(Element parent) {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode) {
                running.add(child);
            } else if (child instanceof Element element && !isSilent(element)) {
                element(element);
            }
        }
    }

    private static boolean isSilent(Element element) {
        return SILENT.contains(element.normalName());
    }

    private void element(Element element) {
        if (isHidden(element)) {
            leaveOut(element);
        } else if (INLINE.contains(element.normalName())
                && element.select("img, svg").isEmpty()) {
            running.add(element);
        } else {
            endPassage();
            block(element, places.of(element));
            endPassage();
        }
    }

    private static boolean isHidden(Element element) {
        return FURNITURE.contains(element.normalName())
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true");
    }

    private void leaveOut(Element element) {
        if (!element.text().isBlank()) {
            findings.add(
                    ImportNote.NOT_READ, places.of(element), element.text(), element.normalName());
        }
    }

    private void block(Element element, SourceSpan place) {
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                parts.add(new Heading(
                        element.normalName().charAt(1) - '0', text(element, place), place));
            case "ul", "ol" -> parts.add(list(element, place));
            case "table" -> parts.addAll(new HtmlTables(this, places).read(element));
            case "blockquote" -> parts.add(new Quotation(read(element), place));
            case "pre" -> parts.add(new Verbatim(element.wholeText(), place));
            case "hr" -> parts.add(new Divider(place));
            case "img", "svg", "figure" ->
                parts.addAll(new HtmlPictures(this, places, files).read(element));
            default -> walk(element);
        }
    }

    private Part list(Element list, SourceSpan place) {
        List<List<Part>> items = new ArrayList<>();
        list.children().forEach(item -> items.add(read(item)));
        return new Listing(list.normalName().equals("ol"), items, place);
    }

    List<Piece> text(Node node, SourceSpan place) {
        return new HtmlPieces(findings, place).read(List.of(node));
    }

    private void endPassage() {
        if (running.isEmpty()) {
            return;
        }
        SourceSpan place = places.of(running.get(0));
        List<Piece> text = Pieces.strip(new HtmlPieces(findings, place).read(running));
        if (!text.isEmpty()) {
            parts.add(new Passage(text, 1, place));
        }
        running = new ArrayList<>();
    }
}
