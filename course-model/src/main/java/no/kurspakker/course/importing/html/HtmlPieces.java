package no.kurspakker.course.importing.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.importing.document.Look;
import no.kurspakker.course.importing.document.NewLine;
import no.kurspakker.course.importing.document.Piece;
import no.kurspakker.course.importing.document.Words;
import no.kurspakker.course.importing.report.ImportFindings;
import no.kurspakker.course.importing.report.ImportNote;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Running text of HTML. */
final class HtmlPieces {

    private final ImportFindings findings;
    private final SourceSpan place;
    private final List<Piece> pieces = new ArrayList<>();
    private boolean afterSpace = true;

    HtmlPieces(ImportFindings findings, SourceSpan place) {
        this.findings = findings;
        this.place = place;
    }

    List<Piece> read(List<Node> nodes) {
        nodes.forEach(node -> node(node, Look.PLAIN, Optional.empty()));
        return pieces;
    }

    private void node(Node node, Look look, Optional<String> link) {
        if (node instanceof TextNode text) {
            words(text.getWholeText(), look, link);
        } else if (node instanceof Element element) {
            element(element, look, link);
        }
    }

    private void element(Element element, Look look, Optional<String> link) {
        Look inner = look;
        Optional<String> target = link;
        switch (element.normalName()) {
            case "b", "strong" -> inner = look.withBold();
            case "i", "em", "cite" -> inner = look.withItalic();
            case "sup" -> inner = look.withRaised();
            case "a" -> target = element.hasAttr("href") ? Optional.of(element.attr("href")) : link;
            case "br" -> {
                pieces.add(new NewLine(true));
                afterSpace = true;
                return;
            }
            case "script", "style", "template" -> {
                return;
            }
            case "img" -> {
                findings.add(ImportNote.PICTURE_FORM, place, element.attr("alt"));
                return;
            }
            default -> {}
        }
        for (Node child : element.childNodes()) {
            node(child, inner, target);
        }
    }

    /** Space in HTML is one space, wherever the lines of the file end. */
    private void words(String text, Look look, Optional<String> link) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
            if (!space || !afterSpace) {
                shown.append(space ? ' ' : c);
            }
            afterSpace = space;
        }
        if (shown.length() > 0) {
            pieces.add(new Words(shown.toString(), look, link));
        }
    }
}
